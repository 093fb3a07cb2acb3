import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import {
  bringIn,
  minutes,
  nine,
  openAtRest,
  seconds,
  startButton,
  startFromTray,
  startWithAna,
  takeFirstWay,
} from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

declare global {
  interface Window {
    heard: string[];
  }
}

/** Notes what a page plays from now on. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    HTMLMediaElement.prototype.play = function play(this: HTMLMediaElement) {
      window.heard.push(this.src);
      return Promise.resolve();
    };
  });
}

/** The sounds that were played, by name; each of them is a file that the page may really load. */
const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names: string[] = [];
    for (const address of window.heard) {
      const answer = await fetch(address);
      names.push(answer.ok ? (address.split('/').at(-1) ?? '') : `${address}: ${answer.status}`);
    }
    return names;
  });

const shown = async (twelve: TwelveApp): Promise<readonly string[]> =>
  (await twelve.notifications()).map(({ title }) => title);

test('a nudge, the last minute and the end are each told once, by notification and by sound', async ({ twelve }) => {
  const page = await bringIn(twelve, ['Ana Kovač linkedin.com/in/ana-kovac']);
  await listen(page);
  await startFromTray(twelve, page);
  await expect.poll(() => heard(page)).toEqual(['start.wav']);
  await twelve.advance(minutes(9) - seconds(1));
  expect(await shown(twelve)).toEqual([]);
  await twelve.advance(seconds(2));
  expect(await shown(twelve)).toEqual(['3 minutes left with Ana']);
  await twelve.advance(minutes(2));
  expect(await shown(twelve)).toEqual(['3 minutes left with Ana', 'Last minute with Ana']);
  await twelve.advance(minutes(1));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  expect(await twelve.notifications()).toMatchObject([
    { title: '3 minutes left with Ana', isOpen: false },
    { title: 'Last minute with Ana', isOpen: false },
    { title: '12 minutes with Ana are over', isOpen: true },
  ]);
  await expect.poll(() => heard(page)).toEqual(['start.wav', 'nudge.wav', 'nudge.wav', 'end.wav']);
  await expect.poll(async () => (await twelve.tray.state())?.tooltip).toBe('Ana – time is up');
});

for (const [soundMode, isSilent, own] of [
  ['own', true, ['start.wav', 'nudge.wav', 'nudge.wav', 'end.wav']],
  ['system', false, []],
  ['off', true, []],
] as const) {
  test(`with the sounds "${soundMode}" one and the same moment is never heard twice`, async ({
    launch,
    dataFolder,
  }) => {
    await mkdir(join(dataFolder, 'data'), { recursive: true });
    await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ soundMode }));
    const twelve = await launch();
    const page = await bringIn(twelve, ['Ana Kovač linkedin.com/in/ana-kovac']);
    await listen(page);
    await startFromTray(twelve, page);
    await twelve.advance(minutes(12));
    await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
    const told = await twelve.notifications();
    expect(told.map(({ title }) => title)).toContain('12 minutes with Ana are over');
    for (const notification of told) expect(notification.isSilent).toBe(isSilent);
    await expect.poll(() => heard(page)).toEqual(own);
  });
}

test('nobody is nudged who has done something already', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toBeVisible();
  await twelve.advance(minutes(10));
  expect(await shown(twelve)).toEqual([]);
});

test('the end brings a closed window back without taking the focus', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.closeWindow('session');
  await twelve.blurWindows();
  await twelve.advance(minutes(12));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  await expect.poll(async () => (await twelve.windows())[0]).toMatchObject({ isVisible: true, isFocused: false });
  await twelve.closeWindow('session');
  await twelve.clickNotification('12 minutes with Ana are over');
  await expect.poll(async () => (await twelve.windows())[0]).toMatchObject({ isVisible: true, isFocused: true });
});

for (const platform of platforms.filter((name) => name !== 'linux')) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('the last notification gives two minutes more with one click', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(12));
      await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
      await twelve.chooseNotificationAction('12 minutes with Ana are over', '2 more minutes');
      await expect(page.getByRole('timer')).toHaveText('2:00');
      await twelve.advance(minutes(2));
      await expect(page.getByRole('heading', { name: '14 minutes with Ana' })).toBeVisible();
    });
  });
}

test('the reflection is kept as it is answered, and leads to rest with the next person up', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  const called = name.split(' ')[0] ?? '';
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await twelve.advance(minutes(12));
  await page
    .getByRole('group', { name: `How well do you know ${called} now?` })
    .getByRole('radio', { name: /in touch/ })
    .check();
  await page
    .getByRole('group', { name: `Come back to ${called}?` })
    .getByRole('radio', { name: 'In a week' })
    .check();
  const note = page.getByRole('textbox', { name: 'What do you want to remember?' });
  await note.fill('Grows tomatoes');
  await note.press('Tab');
  await expect(page.getByRole('radio', { name: 'In a week' })).toBeChecked();

  await page.reload();
  await expect(page.getByRole('radio', { name: /in touch/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'In a week' })).toBeChecked();
  await expect(note).toHaveValue('Grows tomatoes');

  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
  await expect(page.getByRole('button', { name: '1 person this week' })).toBeVisible();
  expect((await twelve.notifications()).filter(({ isOpen }) => isOpen)).toEqual([]);

  await page.getByRole('button', { name: '1 person this week' }).click();
  const card = (await twelve.window('week')).getByRole('article', { name });
  await expect(card).toContainText('from 1 stranger to 3 in touch');
  await expect(card).toContainText('“Grows tomatoes”');
  await expect(card).toContainText('Again on 25 November');
});

test('one more person is one click away', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'One more person' }).click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
});

test('whoever was promised a day is up on that day, with the reason', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await page.keyboard.press('e');
  await page
    .getByRole('group', { name: /^Come back to/ })
    .getByRole('radio', { name: 'In a week' })
    .check();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  await twelve.restart(minutes(7 * 24 * 60));
  const later = await openAtRest(twelve);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(later.getByText('You meant to come back today')).toBeVisible();
});
