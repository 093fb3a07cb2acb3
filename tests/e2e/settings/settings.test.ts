import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { ana, bringIn, nine } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

async function openSettings(twelve: TwelveApp): Promise<Page> {
  await twelve.tray.choose('Settings…');
  const page = await twelve.window('settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  return page;
}

const minutesField = (page: Page) => page.getByRole('spinbutton', { name: 'Length of a session' });

async function setMinutes(page: Page, minutes: number): Promise<void> {
  await minutesField(page).fill(String(minutes));
  await minutesField(page).press('Enter');
}

async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a changed length holds from the next session on, also in the tray menu', async ({ twelve }) => {
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await setMinutes(settings, 25);
  await expect(session.getByRole('button', { name: 'Start 25 minutes with Ana' })).toBeVisible();
  await expect.poll(async () => (await twelve.tray.menu())[0]?.label).toBe('Start 25 minutes with Ana');
  await twelve.tray.click();
  await expect(session.getByRole('timer')).toHaveText('25:00');
  await setMinutes(settings, 5);
  await expect(session.getByRole('timer')).toHaveText('25:00');
});

test('a click on the tray does what was chosen, at once', async ({ twelve }) => {
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await settings.getByRole('radio', { name: 'Opens the window' }).click();
  await expect(settings.getByRole('radio', { name: 'Opens the window' })).toBeChecked();
  await twelve.tray.click();
  await expect(session.getByRole('button', { name: 'Start 12 minutes with Ana' })).toBeVisible();
  await expect(session.getByRole('timer')).toHaveCount(0);
});

test('a theme is put on by every open window, and by each after a restart', async ({ twelve }) => {
  const session = await bringIn(twelve, nine);
  const settings = await openSettings(twelve);
  await settings.getByRole('radio', { name: 'Dark' }).last().click();
  for (const page of [settings, session]) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await twelve.restart();
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(week.locator('html')).toHaveAttribute('data-theme', 'dark');
  const settingsAgain = await openSettings(twelve);
  await expect(settingsAgain.getByRole('radio', { name: 'Dark' }).last()).toBeChecked();
});

test('what was chosen survives a kill', async ({ twelve }) => {
  await bringIn(twelve, [ana]);
  await setMinutes(await openSettings(twelve), 7);
  await expect.poll(async () => (await twelve.tray.menu())[0]?.label).toBe('Start 7 minutes with Ana');
  await twelve.kill();
  await twelve.relaunch();
  await expect(minutesField(await openSettings(twelve))).toHaveValue('7');
});

test('the first day of the week moves the open week', async ({ twelve }) => {
  await bringIn(twelve, [ana]);
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { level: 1 })).toHaveText('16–22 November');
  const settings = await openSettings(twelve);
  await settings.getByRole('combobox', { name: 'First day of the week' }).selectOption('Sunday');
  await expect(week.getByRole('heading', { level: 1 })).toHaveText('15–21 November');
});

test('a bad key in the file falls back alone, and what Twelve does not know stays in it', async ({
  launch,
  dataFolder,
}) => {
  const file = join(dataFolder, 'data', 'settings.json');
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(file, JSON.stringify({ sessionMinutes: 'many', theme: 'dark', sound: false, later: { kept: 1 } }));
  const twelve = await launch();
  const settings = await openSettings(twelve);
  await expect(minutesField(settings)).toHaveValue('12');
  await expect(settings.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(settings.getByRole('radiogroup', { name: 'Sounds' }).getByRole('radio', { name: 'None' })).toBeChecked();
  await setMinutes(settings, 20);
  await expect
    .poll(async () => JSON.parse(await readFile(file, 'utf8')) as unknown)
    .toMatchObject({ sessionMinutes: 20, theme: 'dark', later: { kept: 1 } });
});

test('settings go to a file and come back from it, and a reset can be taken back', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'mine.json');
  const settings = await openSettings(twelve);
  await setMinutes(settings, 33);
  await settings.getByRole('switch', { name: 'Daily reminder' }).check();
  await chooseFromMenu(settings, 'Save settings to a file');
  await twelve.answerDialog([file]);
  await expect(settings.getByRole('status')).toContainText(['Your settings are in “mine.json” now.']);

  await chooseFromMenu(settings, 'Reset all settings');
  await expect(minutesField(settings)).toHaveValue('12');
  await settings.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(minutesField(settings)).toHaveValue('33');

  await chooseFromMenu(settings, 'Reset all settings');
  await expect(minutesField(settings)).toHaveValue('12');
  await chooseFromMenu(settings, 'Read settings from a file');
  await twelve.answerDialog([file]);
  await expect(minutesField(settings)).toHaveValue('33');
  await expect(settings.getByRole('switch', { name: 'Daily reminder' })).toBeChecked();
});

test('from a file the good keys come in, and the rest is named', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'odd.json');
  await writeFile(file, JSON.stringify({ sessionMinutes: 9, weekStart: 12, colour: 'blue' }));
  const settings = await openSettings(twelve);
  await chooseFromMenu(settings, 'Read settings from a file');
  await twelve.answerDialog([file]);
  await expect(minutesField(settings)).toHaveValue('9');
  await expect(
    settings.getByText('Not understood and left as it was: “First day of the week”, “colour”.'),
  ).toBeVisible();
  await writeFile(file, 'Ana Kovač');
  await chooseFromMenu(settings, 'Read settings from a file');
  await twelve.answerDialog([file]);
  await expect(settings.getByText('“odd.json” holds no settings of Twelve.')).toBeVisible();
  await expect(minutesField(settings)).toHaveValue('9');
});

test('all of it can be done by keyboard', async ({ twelve }) => {
  const session = await bringIn(twelve, [ana]);
  await session.getByRole('button', { name: 'Settings' }).press('Enter');
  const settings = await twelve.window('settings');
  await expect(minutesField(settings)).toBeVisible();
  await settings.keyboard.press('/');
  await settings.keyboard.type('lengt');
  await expect(settings.getByRole('status').filter({ hasText: '1 setting found' })).toHaveCount(1);
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'ArrowUp']) await settings.keyboard.press(key);
  await settings.keyboard.press('Tab');
  await expect(session.getByRole('button', { name: 'Start 13 minutes with Ana' })).toBeVisible();
});

test('single keys can be turned off and on while windows are open, and stay off', async ({ twelve }) => {
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await settings.getByRole('switch', { name: 'Single keys' }).uncheck();
  // The other window hears of it a moment later; its sheet of keys says when.
  await expect(async () => {
    await session.keyboard.press('Escape');
    await session.getByRole('button', { name: 'Keys' }).click({ timeout: 500 });
    await expect(session.getByText('Single keys are turned off.')).toBeVisible({ timeout: 250 });
  }).toPass();
  await session.keyboard.press('Escape');
  await expect(session.getByRole('dialog')).toHaveCount(0);
  for (const key of ['s', '?']) await session.keyboard.press(key);
  await expect(session.getByRole('dialog')).toHaveCount(0);
  await twelve.restart();
  await expect.poll(async () => (await twelve.tray.menu())[0]?.label).toBe('Start 12 minutes with Ana');
  await twelve.tray.choose('Open the session window');
  const again = await twelve.window('session');
  await expect(again.getByRole('button', { name: 'Start 12 minutes with Ana' })).toBeVisible();
  await again.keyboard.press('s');
  await expect(again.getByRole('timer')).toHaveCount(0);
  await (await openSettings(twelve)).getByRole('switch', { name: 'Single keys' }).check();
  await expect(async () => {
    await again.keyboard.press('s');
    await expect(again.getByRole('timer')).toHaveText('12:00', { timeout: 250 });
  }).toPass();
});

test('days are written as the user chooses, at once, and as in their region until they do', async ({ twelve }) => {
  await bringIn(twelve, [ana]);
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { level: 1 })).toHaveText('16–22 November');
  const settings = await openSettings(twelve);
  await settings.getByRole('radio', { name: 'American' }).click();
  await expect(week.getByRole('heading', { level: 1 })).toHaveText('November 16–22');
  for (const page of [week, settings]) await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
});
