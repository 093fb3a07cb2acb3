import { expect, test } from '../support/fixture.ts';
import { minutes, seconds, startWithAna } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';

const hour = minutes(60);

for (const platform of platforms) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { platform } });

    test('a short sleep that was told of goes by silently and is not credited', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await twelve.sleep(seconds(40), { events: true });
      await expect(page.getByRole('timer')).toHaveText('7:00');
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await twelve.advance(seconds(30));
      await expect(page.getByRole('timer')).toHaveText('6:30');
    });

    test('after a longer one that was told of the session asks, with both times', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await twelve.sleep(8 * hour, { events: true });
      await expect(page.getByRole('heading', { name: 'You were away' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Finish with 5:00' })).toBeVisible();
      await page.getByRole('button', { name: 'Continue with Ana, 7:00 left' }).click();
      await twelve.advance(seconds(30));
      await expect(page.getByRole('timer')).toHaveText('6:30');
    });

    test('a longer one that nobody told of is noticed, and the session asks', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await twelve.closeWindow('session');
      await twelve.sleep(8 * hour, { events: false });
      await twelve.advance(seconds(10));
      await expect(page.getByRole('button', { name: /^Continue with Ana, (7:0\d|6:5\d) left$/ })).toBeVisible();
      await expect.poll(async () => (await twelve.windows())[0]?.isVisible).toBe(true);
      await page.getByRole('button', { name: /^Finish with 5:0\d$|^Finish with 4:5\d$/ }).click();
      await expect(page.getByRole('heading', { name: '5 minutes with Ana' })).toBeVisible();
      expect(await twelve.notifications()).toEqual([]);
    });

    test('a short one that nobody told of never stops the session', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await twelve.sleep(seconds(40), { events: false });
      await twelve.advance(seconds(20));
      // Only Linux has a clock that does not count sleep, and so can tell it from a busy machine.
      await expect(page.getByRole('timer')).toHaveText(platform === 'linux' ? '6:40' : '6:00');
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    });

    test('a clock that is set by hours, forward and back, takes and gives nothing', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      for (const [by, left] of [
        [3 * hour, '6:40'],
        [-5 * hour, '6:20'],
      ] as const) {
        await twelve.setWall((await twelve.now()) + by);
        await twelve.advance(seconds(20));
        await expect(page.getByRole('timer')).toHaveText(left);
      }
      await expect.poll(async () => (await twelve.tray.state())?.tooltip).toBe('Ana – 7 min left');
      await twelve.advance(minutes(6) + seconds(20));
      await expect(page.getByRole('heading', { name: '12 minutes with Ana' })).toBeVisible();
    });

    test('a busy machine that lets nothing run for half a minute takes no time away', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await twelve.stall(seconds(30));
      await twelve.advance(seconds(10));
      await expect(page.getByRole('timer')).toHaveText('6:20');
    });

    test('a session the user paused stays as it was through any sleep', async ({ twelve }) => {
      const page = await startWithAna(twelve);
      await twelve.advance(minutes(5));
      await page.keyboard.press('p');
      await expect(page.getByText(/^Standing still since/)).toBeVisible();
      await twelve.sleep(8 * hour, { events: true });
      await twelve.advance(seconds(10));
      await expect(page.getByText(/^Standing still since/)).toBeVisible();
      await expect(page.getByRole('timer')).toHaveText('7:00');
    });
  });
}
