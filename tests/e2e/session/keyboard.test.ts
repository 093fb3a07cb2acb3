import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { minutes, startButton } from '../support/people.ts';

/** Goes from one control to the next until this one has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 40; steps += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a whole session, from the first run to the next person, goes without a pointer', async ({ twelve }) => {
  const page = await twelve.window('session');
  const { keyboard } = page;
  await tabTo(page, page.getByRole('textbox'));
  await keyboard.type('Ana Kovač linkedin.com/in/ana-kovac\nBo Lind github.com/bolind');
  await tabTo(page, page.getByRole('button', { name: 'Add people' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Go on' }));
  await keyboard.press('Enter');
  await expect(startButton(page)).toBeVisible();

  await keyboard.press('s');
  await expect(page.getByRole('timer')).toHaveText('12:00');
  const name = (await page.getByRole('heading', { level: 1 }).innerText()).split(' ')[0] ?? '';
  await keyboard.press('1');
  await expect(page.getByRole('button', { name: /, looked at$/ })).toBeVisible();
  await keyboard.press('i');
  await keyboard.type('Say hello');
  await keyboard.press('Enter');
  await keyboard.press('a');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Encourage A kind word, said plainly' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your words' })).toBeFocused();
  await keyboard.type('You explain so well.');
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('group', { name: `Did you encourage ${name}?` })).toBeVisible();
  await keyboard.press('y');
  await expect(page.getByRole('list', { name: 'Done so far' })).toContainText('Encouraged');
  await keyboard.press('p');
  await expect(page.getByText(/^Standing still since/)).toBeVisible();
  await keyboard.press('p');
  await keyboard.press('+');
  await expect(page.getByRole('timer')).toHaveText('14:00');
  await twelve.advance(minutes(3));
  await keyboard.press('e');

  await expect(page.getByRole('heading', { name: `3 minutes with ${name}` })).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: /stranger/ }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /in touch/ })).toBeChecked();
  await tabTo(page, page.getByRole('radio', { name: 'No', exact: true }));
  await keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('textbox', { name: 'What do you want to remember?' }));
  await keyboard.type('Met at the fair');
  await tabTo(page, page.getByRole('button', { name: 'Done', exact: true }));
  await keyboard.press('Enter');
  await expect(startButton(page)).toBeVisible();

  await keyboard.press('w');
  const card = (await twelve.window('week')).getByRole('article', { name: new RegExp(`^${name}`) });
  await expect(card).toContainText('from 1 stranger to 3 in touch');
  await expect(card).toContainText('“Met at the fair”');
});

test('single keys mean nothing while one writes', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.getByRole('textbox').fill('Ana Kovač linkedin.com/in/ana-kovac');
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await startButton(page).click();
  const intention = page.getByRole('textbox', { name: 'What you mean to do' });
  await intention.pressSequentially('spouse, 1 epoque');
  await expect(intention).toHaveValue('spouse, 1 epoque');
  await expect(page.getByRole('timer')).toHaveText('12:00');
  expect(await twelve.openedLinks()).toEqual([]);
});

test('Escape closes the sheet of keys, where the focus was, and then the window', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.getByRole('textbox').fill('Ana Kovač linkedin.com/in/ana-kovac');
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await tabTo(page, page.getByRole('button', { name: 'Keys' }));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await twelve.windows()).filter(({ isVisible }) => isVisible)).toEqual([]);
});
