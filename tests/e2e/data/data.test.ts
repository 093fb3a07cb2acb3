import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { ana, bringIn, nine, startFromTray } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

async function openSettings(twelve: TwelveApp): Promise<Page> {
  await twelve.tray.choose('Settings…');
  const page = await twelve.window('settings');
  await expect(page.getByRole('button', { name: 'Back up…' })).toBeVisible();
  return page;
}

async function backUp(twelve: TwelveApp, settings: Page, file: string): Promise<void> {
  await settings.getByRole('button', { name: 'Back up…' }).click();
  await twelve.answerDialog([file]);
  await expect(settings.getByText('in “mine.twelve” now.')).toBeVisible();
}

async function chooseBackup(twelve: TwelveApp, settings: Page, file: string): Promise<void> {
  await settings.getByRole('button', { name: 'Choose a backup…' }).click();
  await twelve.answerDialog([file]);
}

async function erase(settings: Page): Promise<void> {
  await settings.getByRole('button', { name: 'Erase…' }).click();
  await settings.getByRole('button', { name: 'Go on' }).click();
  await settings.keyboard.type('erase');
  await settings.keyboard.press('Enter');
  await expect(settings.getByText('Everything is erased.')).toBeVisible();
}

async function setMinutes(settings: Page, minutes: number): Promise<void> {
  const field = settings.getByRole('spinbutton', { name: 'Length of a session' });
  await field.fill(String(minutes));
  await field.press('Enter');
}

const firstEntry = async (twelve: TwelveApp) => (await twelve.tray.menu())[0]?.label;

test('a backup brings everything back after everything was erased', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'mine.twelve');
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await setMinutes(settings, 25);
  await expect.poll(() => firstEntry(twelve)).toBe('Start 25 minutes with Ana');
  await backUp(twelve, settings, file);

  await erase(settings);
  await expect(session.getByRole('heading', { level: 1 })).toHaveText(/Who/);
  await expect(settings.getByRole('spinbutton', { name: 'Length of a session' })).toHaveValue('12');
  await expect.poll(() => firstEntry(twelve)).not.toContain('Ana');

  await chooseBackup(twelve, settings, file);
  await expect(settings.getByText('“mine.twelve” holds 1 person and 0 sessions, saved on 18 November.')).toBeVisible();
  await settings.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(settings.getByText('1 person and 0 sessions are here now.')).toBeVisible();
  await expect.poll(() => firstEntry(twelve)).toBe('Start 25 minutes with Ana');
  await expect(session.getByRole('button', { name: 'Start 25 minutes with Ana' })).toBeVisible();
  await twelve.restart();
  await expect.poll(() => firstEntry(twelve)).toBe('Start 25 minutes with Ana');
});

test('a restore can be taken back, at once and later', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'mine.twelve');
  await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await backUp(twelve, settings, file);
  await erase(settings);
  const session = await bringIn(twelve, nine);
  await expect(session.getByText('Ana', { exact: false }).first()).toBeVisible();
  await chooseBackup(twelve, settings, file);
  await expect(settings.getByText('It takes the place of the 9 people and 0 sessions')).toBeVisible();
  await settings.getByRole('button', { name: 'Restore', exact: true }).click();
  await settings.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(settings.getByText('Put back: 9 people and 0 sessions.')).toBeVisible();
  await settings.getByRole('button', { name: 'Put back' }).click();
  await expect(settings.getByText('Put back: 1 person and 0 sessions.')).toBeVisible();
  await expect.poll(() => firstEntry(twelve)).toBe('Start 12 minutes with Ana');
});

test('nothing is restored while a session is open, and the session goes on', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'mine.twelve');
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await backUp(twelve, settings, file);
  await startFromTray(twelve, session);
  await chooseBackup(twelve, settings, file);
  await settings.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(settings.getByText('A session is open, so nothing was restored.')).toBeVisible();
  await twelve.advance(60_000);
  await expect(session.getByRole('timer')).toHaveText('11:00');
});

test('a session that runs is in the backup, and offered after the restore', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'mine.twelve');
  const session = await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await startFromTray(twelve, session);
  await twelve.advance(5 * 60_000);
  await backUp(twelve, settings, file);
  await erase(settings);
  await expect(session.getByRole('timer')).toHaveCount(0);
  await chooseBackup(twelve, settings, file);
  await settings.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(session.getByRole('button', { name: /7:0\d left/ })).toBeVisible();
});

test('a file that is no backup changes nothing', async ({ twelve, dataFolder }) => {
  await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await writeFile(join(dataFolder, 'list.twelve'), 'Ana, Ben');
  await chooseBackup(twelve, settings, join(dataFolder, 'list.twelve'));
  await expect(settings.getByText('“list.twelve” is not a backup of Twelve.')).toBeVisible();
  await settings.getByRole('button', { name: 'Back up…' }).click();
  await twelve.answerDialog([join(dataFolder, 'gone', 'mine.twelve')]);
  await expect(settings.getByText('“mine.twelve” could not be written.')).toBeVisible();
  await expect.poll(() => firstEntry(twelve)).toBe('Start 12 minutes with Ana');
});

test('nothing of what was erased is left, and a start finds a first run', async ({ twelve, dataFolder }) => {
  await bringIn(twelve, nine);
  const settings = await openSettings(twelve);
  await setMinutes(settings, 25);
  await erase(settings);
  await twelve.kill();
  const left = await readdir(join(dataFolder, 'data'));
  // The socket for commands is nothing of the user's.
  const begun = /^(twelve\.db.*|settings\.json|reminders\.json|backups|command[.-]socket)$/;
  expect(left.filter((name) => !begun.test(name))).toEqual([]);
  expect(JSON.parse(await readFile(join(dataFolder, 'status.json'), 'utf8'))).toMatchObject({
    contact: null,
    next: null,
  });
  await twelve.relaunch();
  const session = await twelve.window('session');
  await expect(session.getByRole('heading', { level: 1 })).toHaveText(/Who/);
});

test('the data folder is opened by the system', async ({ twelve, dataFolder }) => {
  const settings = await openSettings(twelve);
  await settings.getByRole('button', { name: 'Open the folder' }).click();
  await expect.poll(() => twelve.openedPaths()).toEqual([join(dataFolder, 'data')]);
});

test('diagnostics are copied from the settings, and the window says so', async ({ twelve }) => {
  await bringIn(twelve, [ana]);
  const settings = await openSettings(twelve);
  await settings.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(settings.getByText('Diagnostics are on the clipboard.')).toBeVisible();
  await expect.poll(() => twelve.copied()).toContain('Contacts: 1,');
});
