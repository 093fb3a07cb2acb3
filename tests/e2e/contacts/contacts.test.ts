import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, nine } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

async function openPeople(twelve: TwelveApp): Promise<Page> {
  await twelve.tray.choose('People');
  const page = await twelve.window('contacts');
  await expect(page.getByRole('listbox', { name: 'People' })).toBeVisible();
  return page;
}

const rows = (page: Page) => page.getByRole('listbox', { name: 'People' }).getByRole('option');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search people' });
const told = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ }).last();

test('somebody is found by a few letters, changed by hand, and started with', async ({ twelve }) => {
  const session = await bringIn(twelve, nine);
  const page = await openPeople(twelve);
  await expect(page.getByRole('heading', { name: 'Up next' })).toBeVisible();
  await expect(rows(page)).toHaveCount(9);

  await search(page).fill('andric');
  await expect(rows(page)).toHaveText([/Ivo Andrić/]);
  await rows(page).first().click();
  const field = page.getByRole('textbox', { name: 'What they do' });
  await field.fill('Writes novels');
  await field.press('Enter');
  await expect(told(page)).toContainText('Saved.');
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('books');
  await page.getByRole('textbox', { name: 'Add a tag' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Take “books” away' })).toBeVisible();

  await page.getByRole('button', { name: 'Promise to come back' }).click();
  await page.getByRole('textbox', { name: 'About what' }).fill('the bridge');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Done: Come back on 25 November' })).toBeVisible();
  await page.getByRole('radio', { name: /friendly/ }).check();
  await search(page).fill('novels');
  await expect(rows(page)).toHaveText([/4 friendly/]);

  await page.getByRole('button', { name: 'Start with Ivo' }).click();
  await expect(session.getByRole('timer')).toHaveText('12:00');
  await expect(session.getByRole('heading', { level: 1 })).toHaveText('Ivo Andrić');
});

test('several are tagged and deleted by the keyboard alone, and come back', async ({ twelve }) => {
  await bringIn(twelve, nine);
  const page = await openPeople(twelve);
  await page.getByRole('listbox', { name: 'People' }).focus();
  for (const key of ['Home', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { name: '3 people chosen' })).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Tag', exact: true })
    .or(page.getByRole('textbox', { name: 'Tag', exact: true }))
    .fill('choir');
  await page.keyboard.press('Enter');
  await expect(told(page)).toContainText('Tagged “choir”: 3 people.');
  await search(page).fill('choir');
  await expect(rows(page)).toHaveCount(3);
  await search(page).fill('');

  await page.getByRole('listbox', { name: 'People' }).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: '9 people chosen' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(9);
  await page.keyboard.press('Control+z');
  await search(page).fill('choir');
  await expect(page.getByText('Nobody fits.')).toBeVisible();
});

test('people are saved into a file, and come back from it as they were', async ({ twelve, dataFolder }) => {
  const session = await bringIn(twelve, nine);
  const page = await openPeople(twelve);
  await search(page).fill('andric');
  await rows(page).first().click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Met on the bridge');
  await page.getByRole('textbox', { name: 'Name' }).click();
  await expect(told(page)).toContainText('Saved.');
  await page.getByRole('radio', { name: /in touch/ }).check();
  await search(page).fill('');

  const file = join(dataFolder, 'people.json');
  await page.getByRole('button', { name: 'Save people' }).click();
  await page.getByRole('menuitem', { name: 'Everything, to bring in again' }).click();
  await twelve.answerDialog([file]);
  await expect(told(page)).toContainText('9 people saved in “people.json”.');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'twelve-people' });

  await page.getByRole('listbox', { name: 'People' }).focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nobody is here yet.')).toBeVisible();
  await session.bringToFront();
  await twelve.dropFile('session', 'text=Or drop a file here', file);
  await session.getByRole('button', { name: 'Bring in 9 people' }).click();
  await expect(rows(page)).toHaveCount(9);
  await search(page).fill('bridge');
  await expect(rows(page)).toHaveText([/Ivo Andrić[\s\S]*3 in touch/]);
});
