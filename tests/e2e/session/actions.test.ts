import { actionKinds } from '../../../core/actions/action.ts';
import { actionHints } from '../../../core/text/action-hint-text.ts';
import { actionText } from '../../../core/text/action-text.ts';
import { expect, test } from '../support/fixture.ts';
import { minutes, openFromComposer, seconds, startWithAna, takeFirstWay } from '../support/people.ts';

test('every kind of action opens a place, is asked about, and is kept with its note', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const done = page.getByRole('list', { name: 'Done so far' });
  for (const [index, kind] of actionKinds.entries()) {
    const { label, question, done: told } = actionText[kind];
    await page.getByRole('button', { name: 'More ways' }).click();
    await expect(page.getByRole('dialog', { name: 'What can you do for Ana?' })).toBeVisible();
    await page.getByRole('button', { name: `${label} ${actionHints[kind]}`, exact: true }).click();
    if (kind !== 'follow') await openFromComposer(page);
    const answers = page.getByRole('group', { name: question('Ana') });
    await answers.getByRole('textbox', { name: 'A note on it' }).fill(`note ${index}`);
    await answers.getByRole('button', { name: 'Yes' }).click();
    await expect(done.getByRole('button', { name: `Change: ${told}: note ${index}` })).toBeVisible();
    await twelve.advance(seconds(30));
  }
  await expect(done.getByRole('listitem')).toHaveCount(actionKinds.length);
  expect(await twelve.openedLinks()).toHaveLength(actionKinds.length);

  await twelve.tray.choose('End the session');
  await expect(page.getByRole('heading', { name: '6 minutes with Ana' })).toBeVisible();
  for (const [index, kind] of actionKinds.entries()) {
    const told = page.getByRole('listitem').filter({ hasText: `${actionText[kind].done}: note ${index}` });
    await expect(told.first()).toBeVisible();
  }
});

test('what was not done this time counts for nothing', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const ways = page.getByRole('group', { name: 'Ways to connect or help' }).getByRole('button');
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Not this time' }).click();
  await expect(ways).toHaveCount(4);
  await expect(page.getByRole('list', { name: 'Done so far' })).toHaveCount(0);
  await twelve.tray.choose('End the session');
  await expect(page.getByText('Nothing was opened.')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nobody yet this week' })).toBeVisible();
});

test('a note can be changed, and what was done can be taken back', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  const done = page.getByRole('list', { name: 'Done so far' });
  await done.getByRole('button').click();
  await page.getByRole('textbox', { name: 'A note on it' }).fill('on her talk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(done).toContainText(': on her talk');
  await done.getByRole('button').click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(done).toHaveCount(0);
});

test('a question that was left open is asked again at the end', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Comment Say what stayed with you' }).click();
  await openFromComposer(page);
  await expect(page.getByRole('group', { name: 'Did you comment?' })).toBeVisible();
  await twelve.tray.choose('End the session');
  const asked = page.getByRole('listitem').filter({ hasText: 'Did you comment?' });
  await asked.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Commented' })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: '1 person this week' })).toBeVisible();
});

test('something that was done without the window’s help can be added at the end', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.tray.choose('End the session');
  await page.getByRole('button', { name: 'Something I did' }).click();
  await page.getByRole('button', { name: 'Congratulated' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Congratulated' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Congratulated' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Congratulated' })).toHaveCount(0);
});

test('what is done can be something else, and comes back after it was taken out', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  const done = page.getByRole('list', { name: 'Done so far' });
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await done.getByRole('button').click();
  await page.getByRole('combobox', { name: 'What it was' }).selectOption('Recommended');
  await page.getByRole('textbox', { name: 'A note on it' }).fill('her workshop');
  await page.getByRole('textbox', { name: 'A note on it' }).press('Enter');
  await expect(done).toHaveText('Recommended: her workshop');

  await done.getByRole('button').click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(done).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(done).toHaveText('Recommended: her workshop');

  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'Remove: Recommended: her workshop' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Change: Recommended: her workshop' }).click();
  await page.getByRole('textbox', { name: 'A note on it' }).fill('her book');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Recommended: her book')).toBeVisible();
});

test('how well somebody is known can be put right while the session runs', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await page.getByRole('button', { name: /^1 stranger: correct/ }).click();
  await page.getByRole('radio', { name: /friendly/ }).check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: /^4 friendly: correct/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^1 stranger: correct/ })).toBeVisible();

  await page.getByRole('button', { name: /^1 stranger: correct/ }).click();
  await page.getByRole('radio', { name: /in touch/ }).check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await twelve.advance(minutes(12));
  await expect(page.getByRole('radio', { name: /in touch.*before/ })).toBeVisible();
});
