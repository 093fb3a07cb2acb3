import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, startButton, startFromTray, takeFirstWay } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

const hours = (count: number): number => minutes(60 * count);
const title = 'Your week in Twelve';

const summaries = async (twelve: TwelveApp): Promise<readonly string[]> =>
  (await twelve.notifications()).filter((known) => known.title.startsWith('Your ')).map(({ body }) => body);

/** Sunday, half past four in Zagreb; the summary comes at five. */
test.use({ start: { startAt: new Date('2026-11-22T15:30:00.000Z') } });

async function doSomething(twelve: TwelveApp): Promise<void> {
  const page = await bringIn(twelve, nine);
  await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('button', { name: 'Yes' }).click();
  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
}

test('the summary of the week comes once and opens it', async ({ twelve }) => {
  await doSomething(twelve);
  await twelve.stall(minutes(20));
  await expect.poll(() => summaries(twelve)).toEqual(['One person, twelve minutes, one thing done for them.']);
  await twelve.clickNotification(title);
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { name: /16.*22 November/ })).toBeVisible();
  await twelve.restart(hours(1));
  await twelve.stall(minutes(31));
  expect(await summaries(twelve)).toEqual([]);
});

test('a summary that was slept through comes on the next day, and still opens the week it is about', async ({
  twelve,
}) => {
  await doSomething(twelve);
  await twelve.sleep(hours(16), { events: true });
  await expect.poll(() => summaries(twelve)).toHaveLength(1);
  await twelve.clickNotification('Your last week in Twelve');
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { name: /16.*22 November/ })).toBeVisible();
});

test('an empty week is passed over in silence', async ({ twelve }) => {
  await bringIn(twelve, nine);
  await twelve.stall(hours(2));
  expect(await summaries(twelve)).toEqual([]);
});

test('who turned it off hears nothing', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ weeklyOn: false }));
  const twelve = await launch();
  await doSomething(twelve);
  await twelve.stall(hours(2));
  expect(await summaries(twelve)).toEqual([]);
});
