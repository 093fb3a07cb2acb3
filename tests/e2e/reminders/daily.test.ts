import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, startButton, startFromTray, takeFirstWay } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

const hours = (count: number): number => minutes(60 * count);
const title = '12 minutes for somebody today';

/** The program starts on a Wednesday at nine in Zagreb; the reminder is for half past. */
const chosen = { reminderOn: true, reminderTime: '09:30', weeklyOn: false };

const reminders = async (twelve: TwelveApp): Promise<readonly boolean[]> =>
  (await twelve.notifications()).filter((known) => known.title === title).map(({ isOpen }) => isOpen);

const later = (page: Page) => page.getByRole('button', { name: 'In an hour' });

test.beforeEach(async ({ dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify(chosen));
});

test('the reminder comes at its time, once, and leads to the window where it can be answered', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await twelve.stall(minutes(29));
  expect(await reminders(twelve)).toEqual([]);
  await twelve.closeWindow('session');
  await twelve.advance(minutes(1));
  await expect.poll(() => reminders(twelve)).toEqual([true]);
  await twelve.clickNotification(title);
  await expect(later(page)).toBeVisible();
  await expect(startButton(page)).toBeVisible();
  await twelve.stall(hours(10));
  expect(await reminders(twelve)).toHaveLength(1);
});

test('"In an hour" in the window brings it back in an hour', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await twelve.stall(minutes(31));
  await later(page).click();
  await expect(later(page)).toBeHidden();
  await twelve.stall(minutes(59));
  expect(await reminders(twelve)).toHaveLength(1);
  await twelve.advance(minutes(2));
  await expect.poll(() => reminders(twelve)).toEqual([false, true]);
  await expect(later(page)).toBeVisible();
});

test('"Not today" ends it until tomorrow', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await twelve.stall(minutes(31));
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(later(page)).toBeHidden();
  await twelve.stall(hours(12));
  expect(await reminders(twelve)).toHaveLength(1);
  await twelve.sleep(hours(10), { events: true });
  await twelve.stall(hours(3));
  await expect.poll(() => reminders(twelve)).toHaveLength(2);
});

test('nobody is reminded whose session of the day is done', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toBeVisible();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  await twelve.stall(hours(10));
  expect(await reminders(twelve)).toEqual([]);
});

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('a reminder that was slept through is caught up with once', async ({ twelve }) => {
      await bringIn(twelve, nine);
      await twelve.sleep(hours(3), { events: true });
      await expect.poll(() => reminders(twelve)).toEqual([true]);
      await twelve.sleep(hours(1), { events: true });
      await twelve.stall(hours(1));
      expect(await reminders(twelve)).toEqual([true]);
    });
  });
}

test('a restart does not remind again, and a late start catches up', async ({ twelve }) => {
  await bringIn(twelve, nine);
  await twelve.restart(hours(2));
  await expect.poll(() => reminders(twelve)).toEqual([true]);
  // Made for the sound alone: nobody asked for a window.
  await twelve.window('session');
  expect((await twelve.windows()).map(({ isVisible }) => isVisible)).toEqual([false]);
  await twelve.restart(minutes(5));
  await twelve.stall(hours(2));
  expect(await reminders(twelve)).toEqual([]);
});

test('a session takes the reminder back', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await twelve.stall(minutes(31));
  await expect.poll(() => reminders(twelve)).toEqual([true]);
  await startButton(page).click();
  await expect.poll(() => reminders(twelve)).toEqual([false]);
});

test('the clock that is set past the time brings the reminder within half an hour', async ({ twelve }) => {
  await bringIn(twelve, nine);
  await twelve.setWall((await twelve.now()) + hours(1));
  await twelve.stall(minutes(30));
  await expect.poll(() => reminders(twelve)).toEqual([true]);
});

for (const platform of platforms.filter((name) => name !== 'linux')) {
  test.describe(`the buttons on ${platform}`, () => {
    test.use({ start: { platform } });

    test('start with whoever is up', async ({ twelve }) => {
      const page = await bringIn(twelve, nine);
      const name = await page.getByRole('heading', { level: 1 }).innerText();
      await twelve.stall(minutes(31));
      await expect.poll(() => reminders(twelve)).toEqual([true]);
      await twelve.chooseNotificationAction(title, `Start with ${name.split(' ')[0]}`);
      await expect(page.getByRole('timer')).toHaveText('12:00');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    });

    test('put it off, or say no', async ({ twelve }) => {
      await bringIn(twelve, nine);
      await twelve.stall(minutes(31));
      await expect.poll(() => reminders(twelve)).toEqual([true]);
      await twelve.chooseNotificationAction(title, 'In an hour');
      await twelve.stall(minutes(61));
      await expect.poll(() => reminders(twelve)).toEqual([false, true]);
      await twelve.chooseNotificationAction(title, 'Not today');
      await twelve.stall(hours(5));
      expect(await reminders(twelve)).toEqual([false, false]);
    });
  });
}
