import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, startButton, startFromTray, takeFirstWay } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

const day = minutes(24 * 60);

/** One whole session with the next person, with one thing done and a note on it; answers with whom. */
async function meet(twelve: TwelveApp, page: Page, note: string): Promise<string> {
  const name = await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('textbox', { name: 'A note on it' }).fill(note);
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toContainText(note);
  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  return name;
}

/** One session in which a profile was opened and nothing done. */
async function lookAt(twelve: TwelveApp, page: Page): Promise<string> {
  const name = await startFromTray(twelve, page);
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /, looked at$/ })).toBeVisible();
  await twelve.advance(minutes(3));
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  return name;
}

async function openWeek(twelve: TwelveApp): Promise<Page> {
  await twelve.tray.choose('This week');
  return twelve.window('week');
}

test('an empty week has room for somebody, and a button that starts with them', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  await page.getByRole('button', { name: 'Nobody yet this week' }).click();
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { name: 'A week with room for somebody.' })).toBeVisible();
  await expect(week.getByRole('list', { name: 'Days' }).getByRole('listitem')).toHaveCount(7);
  await week.getByRole('button', { name: /^Start 12 minutes with / }).click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await expect.poll(async () => (await twelve.windows()).find(({ title }) => title === 'Twelve')?.isFocused).toBe(true);
});

test('the week tells of everybody: headline, rings by day, and a card for each', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page, 'on the talk');
  const seen = await lookAt(twelve, page);
  const week = await openWeek(twelve);
  await expect(week.getByRole('heading', { name: 'One person, 15 minutes, one thing done for them.' })).toBeVisible();
  await expect(week.getByText('And a closer look at one more.')).toBeVisible();
  const today = week.getByRole('list', { name: 'Days' }).getByRole('listitem').filter({ hasText: ', today' });
  await expect(today.getByRole('button')).toHaveText([
    new RegExp(`${met}, 12 minutes, something done`),
    new RegExp(`${seen}, 3 minutes, a closer look`),
  ]);
  await expect(week.getByRole('article', { name: met })).toContainText(': on the talk');
  await expect(week.getByRole('article', { name: seen })).toContainText(/Read \S/);
});

test('a ring leads to the card of its person', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page, 'hello');
  const week = await openWeek(twelve);
  await week.getByRole('button', { name: new RegExp(`^${met}, `) }).click();
  await expect(week.getByRole('article', { name: met })).toBeFocused();
});

test('an open week learns of a session as soon as it is over', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const week = await openWeek(twelve);
  await expect(week.getByRole('heading', { name: 'A week with room for somebody.' })).toBeVisible();
  await meet(twelve, page, 'hello');
  await expect(
    week.getByRole('heading', { name: 'One person, twelve minutes, one thing done for them.' }),
  ).toBeVisible();
});

test('one walks back to the weeks that were, and forward again to this one', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page, 'hello');
  await twelve.restart(7 * day);
  const week = await openWeek(twelve);
  const range = week.getByRole('heading', { level: 1 });
  const earlier = week.getByRole('button', { name: 'The week before' });
  const later = week.getByRole('button', { name: 'The week after' });
  await expect(range).toHaveText('23–29 November');
  await expect(later).toHaveAttribute('aria-disabled', 'true');
  await expect(week.getByText('The week before: one person, twelve minutes.')).toBeVisible();

  await earlier.click();
  await expect(range).toHaveText('16–22 November');
  await expect(
    week.getByRole('heading', { name: 'One person, twelve minutes, one thing done for them.' }),
  ).toBeVisible();
  await expect(week.getByRole('article', { name: met })).toBeVisible();
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');

  await week.getByRole('button', { name: 'This week' }).click();
  await expect(range).toHaveText('23–29 November');
  await week.keyboard.press('ArrowLeft');
  await expect(range).toHaveText('16–22 November');
  await week.keyboard.press('ArrowRight');
  await expect(range).toHaveText('23–29 November');
});

test('a session around midnight belongs to the day on which it began', async ({ launch }) => {
  const twelve = await launch({ startAt: new Date('2026-11-22T22:54:00.000Z') });
  const page = await bringIn(twelve, nine);
  const met = await meet(twelve, page, 'late');
  const week = await openWeek(twelve);
  await expect(week.getByRole('heading', { level: 1 })).toHaveText('23–29 November');
  await expect(week.getByText('The week before: one person, twelve minutes.')).toBeVisible();
  await week.getByRole('button', { name: 'The week before' }).click();
  const sunday = week.getByRole('list', { name: 'Days' }).getByRole('listitem').nth(6);
  await expect(sunday).toContainText(`${met}, 12 minutes, something done`);
});
