import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, startFromTray } from '../support/people.ts';

const ana = 'Ana Kovač <ana@example.org> https://x.com/ana_k linkedin.com/in/ana-kovac';

test('from the start over the composer and “Did you?” into the week', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await startFromTray(twelve, page);
  await page.getByRole('button', { name: 'More ways' }).click();
  await page.getByRole('button', { name: /^Write / }).click();
  await expect(page.getByRole('dialog', { name: 'Write to Ana' })).toBeVisible();
  await page.getByRole('button', { name: 'A thank-you' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Hello Ana,\nthank you & see you + soon?');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Thank you');
  await page.getByRole('button', { name: 'Open Email' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await twelve.openedLinks()).toEqual([
    'mailto:ana@example.org?subject=Thank%20you&body=Hello%20Ana%2C%0D%0Athank%20you%20%26%20see%20you%20%2B%20soon%3F',
  ]);

  // Opening is not doing: nothing counts before the user says so.
  await expect(page.getByRole('list', { name: 'Done so far' })).toHaveCount(0);
  await page.getByRole('group', { name: 'Did you write to Ana?' }).getByRole('button', { name: 'Yes' }).click();
  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(
    week.getByRole('heading', { name: 'One person, twelve minutes, one thing done for them.' }),
  ).toBeVisible();
});

test('words that no link can carry are on the clipboard, and what was begun is not lost', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await startFromTray(twelve, page);
  const open = async () => {
    await page.getByRole('button', { name: 'More ways' }).click();
    await page.getByRole('button', { name: /^Encourage / }).click();
    await expect(page.getByRole('dialog', { name: 'Encourage Ana' })).toBeVisible();
  };
  await open();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Half a thought');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await open();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue('Half a thought');
  await page.getByRole('radio', { name: 'LinkedIn' }).check();
  await page.getByRole('button', { name: 'Copy and open LinkedIn' }).click();
  await expect(page.getByText('Your words are on the clipboard. Paste them into LinkedIn.')).toBeVisible();
  expect(await twelve.copied()).toBe('Half a thought');
  await page.getByRole('button', { name: 'Not this time' }).click();

  await open();
  const long = 'é'.repeat(400);
  await page.getByRole('textbox', { name: 'Your words' }).fill(long);
  await page.getByRole('radio', { name: 'X', exact: true }).check();
  await expect(page.getByText('127 characters too many')).toBeVisible();
  await page.getByRole('button', { name: 'Open X' }).click();
  await expect(page.getByText(/too long for a link/)).toBeVisible();
  expect(await twelve.copied()).toBe(long);
  expect(await twelve.openedLinks()).toEqual(['https://www.linkedin.com/in/ana-kovac', 'https://x.com/intent/tweet']);
});
