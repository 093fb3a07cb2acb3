import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import {
  bringIn,
  minutes,
  nine,
  openAtRest,
  seconds,
  startFromTray,
  startWithAna,
  takeFirstWay,
} from '../support/people.ts';
import { platforms } from '../support/platforms.ts';

const attended = minutes(4) + seconds(48);

/** The two answers that a found session asks for, in seconds. */
async function bothTimes(page: Page): Promise<{ readonly left: number; readonly spent: number }> {
  const inSeconds = (text: string): number => {
    const [whole, rest] = (/(\d+):(\d\d)/.exec(text)?.slice(1) ?? []).map(Number);
    return (whole ?? Number.NaN) * 60 + (rest ?? Number.NaN);
  };
  const left = await page.getByRole('button', { name: /^Continue with Ana, \d+:\d\d left$/ }).innerText();
  const spent = await page.getByRole('button', { name: /^Finish with \d+:\d\d$/ }).innerText();
  return { left: inSeconds(left), spent: inSeconds(spent) };
}

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('a session that was quit in the middle is offered again with both times', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.advance(attended);
      await twelve.restart(minutes(90));
      const page = await twelve.window('session');
      await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Finish with 4:48' })).toBeVisible();
      await page.getByRole('button', { name: 'Continue with Ana, 7:12 left' }).click();
      await expect(page.getByRole('timer')).toHaveText('7:12');
      await twelve.advance(attended);
      await expect(page.getByRole('timer')).toHaveText('2:24');
    });

    test('a killed one is offered too, with all but the last five seconds', async ({ twelve }) => {
      await startWithAna(twelve);
      await twelve.advance(attended);
      await twelve.kill();
      await twelve.relaunch(minutes(90));
      const times = await bothTimes(await twelve.window('session'));
      expect(times.left + times.spent).toBe(720);
      expect(times.spent).toBeGreaterThanOrEqual(283);
      expect(times.spent).toBeLessThanOrEqual(288);
    });
  });
}

test('what was found can be answered from the tray', async ({ twelve }) => {
  await startWithAna(twelve);
  await twelve.advance(attended);
  await twelve.restart(minutes(1));
  const page = await twelve.window('session');
  await expect.poll(async () => (await twelve.tray.state())?.tooltip).toBe('Ana – waiting for you, 7:12 left');
  await twelve.tray.choose('Finish with 4:48');
  await expect(page.getByRole('heading', { name: '5 minutes with Ana' })).toBeVisible();
});

test('finishing what was found counts it once, on the day on which it began', async ({ twelve }) => {
  const first = await startWithAna(twelve);
  await first.keyboard.press('1');
  await expect(first.getByRole('button', { name: /, looked at$/ })).toBeVisible();
  await twelve.advance(attended);
  await twelve.restart(minutes(24 * 60));
  const page = await twelve.window('session');
  await page.getByRole('button', { name: 'Finish with 4:48' }).click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await twelve.restart();
  await twelve.tray.choose('This week');
  const days = (await twelve.window('week')).getByRole('list', { name: 'Days' });
  await expect(days.getByRole('button')).toHaveCount(1);
  await expect(days.getByRole('listitem').filter({ hasText: 'Wednesday 18 November' })).toContainText(
    'Ana Kovač, 5 minutes, a closer look',
  );
});

test('a paused session is offered again as well', async ({ twelve }) => {
  const first = await startWithAna(twelve);
  await twelve.advance(attended);
  await first.keyboard.press('p');
  await expect(first.getByText(/^Standing still since/)).toBeVisible();
  await twelve.kill();
  await twelve.relaunch(minutes(1));
  const page = await twelve.window('session');
  await expect(page.getByRole('button', { name: 'Continue with Ana, 7:12 left' })).toBeVisible();
});

test('a click on the tray starts nobody else over what was found', async ({ twelve }) => {
  await startWithAna(twelve);
  await twelve.advance(attended);
  await twelve.restart(minutes(1));
  await twelve.tray.click();
  const page = await twelve.window('session');
  await expect(page.getByRole('button', { name: 'Continue with Ana, 7:12 left' })).toBeVisible();
});

test('a reflection that was left open is found with its answers, and the session counts already', async ({
  twelve,
}) => {
  const first = await startWithAna(twelve);
  await first.keyboard.press('1');
  await expect(first.getByRole('button', { name: /, looked at$/ })).toBeVisible();
  await twelve.advance(minutes(12));
  await first.getByRole('radio', { name: /friendly/ }).check();
  await expect(first.getByRole('radio', { name: /friendly/ })).toBeChecked();
  await twelve.restart(minutes(60));
  const page = await twelve.window('session');
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /friendly/ })).toBeChecked();
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(week.getByRole('article', { name: 'Ana Kovač' })).toContainText('from 1 stranger to 4 friendly');
});

test('a session whose end came while the machine was off is offered, never counted to the end', async ({ twelve }) => {
  await startWithAna(twelve);
  await twelve.advance(minutes(11));
  await twelve.kill();
  await twelve.relaunch(minutes(600));
  const times = await bothTimes(await twelve.window('session'));
  expect(times.spent).toBeLessThanOrEqual(660);
  expect(await twelve.notifications()).toEqual([]);
});

test('what was done and said before a kill is still there', async ({ twelve }) => {
  const first = await startWithAna(twelve);
  await takeFirstWay(first);
  await first.getByRole('textbox', { name: 'A note on it' }).fill('kind words');
  await first.getByRole('button', { name: 'Yes' }).click();
  await expect(first.getByRole('list', { name: 'Done so far' })).toContainText('kind words');
  await twelve.kill();
  await twelve.relaunch();
  const page = await twelve.window('session');
  await page.getByRole('button', { name: /^Continue with Ana/ }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toContainText('kind words');
});

test('the queue is the same after a restart', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const before = await page.getByRole('listitem').allInnerTexts();
  await twelve.kill();
  await twelve.relaunch(minutes(5));
  const again = await openAtRest(twelve);
  expect(await again.getByRole('listitem').allInnerTexts()).toEqual(before);
});

test('somebody whose session was under way is not up next as well', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const name = await startFromTray(twelve, page);
  await twelve.kill();
  await twelve.relaunch();
  const again = await twelve.window('session');
  await again.getByRole('button', { name: /^Continue with / }).click();
  await again.getByRole('button', { name: /^Next/ }).click();
  await expect(again.getByRole('listitem').filter({ hasText: 'You have not been in touch yet' })).not.toHaveCount(0);
  await expect(again.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
});
