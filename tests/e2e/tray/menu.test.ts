import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, seconds, shownName, startButton, startWithAna } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

/** What the menu says about the session: everything above its first line. */
async function labels(twelve: TwelveApp): Promise<readonly string[]> {
  const items = await twelve.tray.menu();
  const line = items.findIndex(({ type }) => type === 'separator');
  return items.slice(0, line).map(({ label }) => label);
}

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('the menu follows the session from rest to rest', async ({ twelve }) => {
      const page = await bringIn(twelve, [nine[0] ?? '', nine[1] ?? '']);
      const next = await shownName(page);
      const name = next.split(' ')[0] ?? '';
      const extensions = ['2 more minutes', '5 more minutes'];
      await expect.poll(() => labels(twelve)).toEqual([`Start 12 minutes with ${name}`, `Put off ${name}`]);

      await twelve.tray.choose(`Start 12 minutes with ${name}`);
      await expect(page.getByRole('timer')).toHaveText('12:00');
      const others = ['Someone else', `Put off ${name}`, ...extensions];
      await expect
        .poll(() => labels(twelve))
        .toEqual([`${name} – 12 min left`, 'Pause', 'Not now', ...others, 'End the session']);

      await twelve.advance(minutes(4) + seconds(48));
      await twelve.tray.choose('Pause');
      await expect(page.getByText(/^Standing still since/)).toBeVisible();
      expect(await labels(twelve)).toEqual([`${name} – paused, 7:12 left`, 'Go on', ...others, 'End the session']);

      await twelve.tray.choose('Go on');
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await twelve.tray.choose('2 more minutes');
      await expect(page.getByRole('timer')).toHaveText('9:12');
      await twelve.tray.choose('End the session');
      await expect(page.getByRole('heading', { name: `5 minutes with ${name}` })).toBeVisible();
      expect(await labels(twelve)).toContain(`Reflect on ${name}`);
      await page.getByRole('button', { name: 'Done', exact: true }).click();
      await expect(startButton(page)).toBeVisible();
    });
  });
}

test('“Not now” takes the session back', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.tray.choose('Not now');
  await expect(page.getByRole('button', { name: 'Start 12 minutes with Ana' })).toBeVisible();
});

test('“Someone else” brings the next person', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const first = await shownName(page);
  await twelve.tray.click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await twelve.tray.choose('Someone else');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  await expect(page.getByRole('timer')).toHaveText('12:00');
});

test('putting off whom the session is with brings the next person', async ({ twelve }) => {
  const page = await bringIn(twelve, nine);
  const first = await shownName(page);
  await twelve.tray.click();
  await expect(page.getByRole('timer')).toHaveText('12:00');
  await twelve.tray.choose(`Put off ${first.split(' ')[0] ?? ''}`, 'Until tomorrow');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(page.getByRole('listitem').filter({ hasText: first })).toHaveCount(0);
});

test('after the end the menu leads to the reflection, and gives more time', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.advance(minutes(12));
  await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
  await twelve.closeWindow('session');
  await twelve.tray.choose('Reflect on Ana');
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
  await twelve.tray.choose('5 more minutes');
  await expect(page.getByRole('timer')).toHaveText('5:00');
});

test('the menu opens the week and quits', async ({ twelve }) => {
  await startWithAna(twelve);
  await twelve.tray.choose('This week');
  await expect((await twelve.window('week')).getByRole('heading', { level: 1 })).toHaveText('16–22 November');
  await twelve.tray.choose('Quit Twelve');
  expect(await twelve.exited()).toBe(0);
});

test('what the menu could not do is told in the window', async ({ twelve }) => {
  const page = await startWithAna(twelve);
  await twelve.closeWindow('session');
  await twelve.tray.choose('Someone else');
  await expect(page.getByRole('status').filter({ hasText: 'Nobody is up next.' })).toBeVisible();
  await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
});
