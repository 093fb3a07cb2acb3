import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import {
  bringIn,
  minutes,
  nine,
  openAtRest,
  seconds,
  shownName,
  startButton,
  startFromTray,
  takeFirstWay,
} from '../support/people.ts';

/** Everybody at rest, in the order in which they stand. */
async function everybody(page: Page): Promise<readonly string[]> {
  await expect(startButton(page)).toBeVisible();
  const rows = await page.getByRole('listitem').getByRole('button').allInnerTexts();
  return [await shownName(page), ...rows.map((row) => row.split('\n')[0] ?? '')];
}

async function chooseMore(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

test.describe('“Not now”', () => {
  test('leaves no trace within half a minute: not in the queue, not in the week', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const before = await everybody(page);
    await startFromTray(twelve, page);
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: /, looked at$/ })).toBeVisible();
    await twelve.advance(seconds(29));
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await everybody(page)).toEqual(before);
    await expect(page.getByRole('button', { name: 'Nobody yet this week' })).toBeVisible();
    await twelve.tray.choose('This week');
    const week = await twelve.window('week');
    await expect(week.getByRole('heading', { name: 'A week with room for somebody.' })).toBeVisible();
    await expect(week.getByRole('list', { name: 'Days' })).not.toContainText(before[0]?.split(' ')[0] ?? '');
  });

  test('is gone after half a minute, from the window and from the tray', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    await startFromTray(twelve, page);
    await twelve.advance(seconds(31));
    await expect(page.getByRole('button', { name: 'Not now' })).toHaveCount(0);
    expect((await twelve.tray.menu()).map(({ label }) => label)).not.toContain('Not now');
    await page.keyboard.press('u');
    await expect(page.getByRole('timer')).toHaveText('11:29');
  });

  test('is remembered across a restart as if nothing had been', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const before = await everybody(page);
    await startFromTray(twelve, page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(startButton(page)).toBeVisible();
    await twelve.restart();
    expect(await everybody(await openAtRest(twelve))).toEqual(before);
  });
});

test.describe('“Someone else”', () => {
  test('swaps the person in the first minute, and the twelve minutes start anew', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const [first, second] = await everybody(page);
    await startFromTray(twelve, page);
    await twelve.advance(seconds(50));
    await chooseMore(page, 'Someone else');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second ?? '');
    await expect(page.getByRole('timer')).toHaveText('12:00');
    await twelve.tray.choose('This week');
    const week = await twelve.window('week');
    await expect(week.getByRole('heading', { name: 'A week with room for somebody.' })).toBeVisible();
    await expect(week.getByText(`${first ?? ''}, `)).toHaveCount(0);
  });

  test('ends the session as passed on after the first minute, and starts with the next', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const [first, second] = await everybody(page);
    await startFromTray(twelve, page);
    await twelve.advance(minutes(2));
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second ?? '');
    await expect(page.getByRole('timer')).toHaveText('12:00');
    await twelve.tray.choose('This week');
    const week = await twelve.window('week');
    await expect(week.getByText(`${first ?? ''}, 2 minutes, passed on for now`)).toBeAttached();
  });

  test('keeps what was done for the first one, however early', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const [first] = await everybody(page);
    await startFromTray(twelve, page);
    await takeFirstWay(page);
    await page.getByRole('button', { name: 'Yes' }).click();
    await expect(page.getByRole('list', { name: 'Done so far' })).toBeVisible();
    await twelve.advance(seconds(40));
    await chooseMore(page, 'Someone else');
    await expect(page.getByRole('timer')).toHaveText('12:00');
    await twelve.tray.choose('This week');
    const week = await twelve.window('week');
    await expect(week.getByRole('button', { name: `${first ?? ''}, 1 minute, something done` })).toBeVisible();
  });

  test('says in a sentence when there is nobody else', async ({ twelve }) => {
    const page = await bringIn(twelve, ['Ana Kovač linkedin.com/in/ana-kovac']);
    await startFromTray(twelve, page);
    await chooseMore(page, 'Someone else');
    await expect(page.getByRole('status').filter({ hasText: 'Nobody is up next.' })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText('12:00');
  });
});

test.describe('putting somebody off', () => {
  test('brings the next person at once, and the other back when the time is over', async ({ twelve }) => {
    const page = await bringIn(twelve, nine.slice(0, 2));
    const [first, second] = await everybody(page);
    await startFromTray(twelve, page);
    await chooseMore(page, 'a week');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second ?? '');
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await everybody(page)).toEqual([second]);
    await twelve.restart(minutes(6 * 24 * 60));
    expect(await everybody(await openAtRest(twelve))).toEqual([second]);
    await twelve.restart(minutes(24 * 60));
    const names = await everybody(await openAtRest(twelve));
    expect(new Set(names)).toEqual(new Set([first, second]));
  });

  test('works on somebody who waits, too, and puts another one in their place', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const before = await everybody(page);
    const row = page.getByRole('listitem').nth(1);
    await row.getByRole('button').first().click();
    await row.getByRole('button', { name: /for a month$/ }).click();
    await expect(page.getByText(before[2] ?? '', { exact: true })).toHaveCount(0);
    await expect.poll(() => everybody(page)).toHaveLength(7);
  });

  test('and putting somebody first makes them the next', async ({ twelve }) => {
    const page = await bringIn(twelve, nine);
    const before = await everybody(page);
    await page.getByRole('listitem').nth(4).getByRole('button').first().click();
    await page.getByRole('button', { name: 'Put first' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(before[5] ?? '');
    await expect
      .poll(async () => (await twelve.tray.state())?.tooltip)
      .toBe(`Twelve – next: ${before[5]?.split(' ')[0]}`);
  });
});
