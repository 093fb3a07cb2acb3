import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/fixture.ts';
import { ana, bringIn, minutes, nine, shownName, startButton, startFromTray } from '../support/people.ts';

test('a click on the tray starts twelve minutes with the person who was up next', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const next = await shownName(page);
  await twelve.tray.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await expect.poll(async () => (await twelve.tray.state())?.tooltip).toMatch(/^\S+ – 12 min left$/);
});

test('the click brings the window back when it was closed', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await twelve.closeWindow('session');
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(false);
  await twelve.tray.click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  expect(await twelve.windows()).toMatchObject([{ isVisible: true, isFocused: true }]);
});

test('a second click shows the window and starts nothing twice', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await twelve.advance(minutes(2));
  await twelve.closeWindow('session');
  await Promise.all([twelve.tray.click(), twelve.tray.click()]);
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('timer')).toHaveText('10:00');
  expect((await twelve.windows()).filter(({ url }) => url.includes('/session/'))).toHaveLength(1);
});

test('two clicks at once start one session', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await shownName(page);
  await Promise.all([twelve.tray.click(), twelve.tray.click()]);
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await twelve.tray.choose('Not now');
  await expect(startButton(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nobody yet this week' })).toBeVisible();
});

test('with everybody put off the click says so and how to go on', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.tray.choose('Put off Ana', 'For a week');
  await expect(page.getByRole('heading', { name: 'Nobody is up right now' })).toBeVisible();
  await twelve.closeWindow('session');
  await twelve.tray.click();
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
  await expect(page.getByText('Everybody is put off for a while.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add people' }).last()).toBeVisible();
});

test('with the setting for it the click only opens the window', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ trayClick: 'open' }));
  const twelve = await launch();
  const page = await bringIn(twelve, nine);
  await twelve.closeWindow('session');
  await twelve.tray.click();
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
  await expect(startButton(page)).toBeVisible();
  expect((await twelve.tray.state())?.tooltip).toMatch(/^Twelve – next: /);
});
