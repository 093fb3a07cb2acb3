import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn, seconds, startButton } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

test.skip(!isOnElectron, 'only Electron’s windows have the real focus');

const [platform = 'linux'] = platforms;
test.use({ start: { platform } });
// Xvfb has no window manager, and without one nobody hands the focus on.
test.skip(platform === 'linux', 'a bare screen of Linux gives no window the focus');

const focused = async (twelve: TwelveApp) => String(await twelve.call('twelveProbe.focusedWindow'));
const session = async (twelve: TwelveApp) => (await twelve.windows()).find(({ url }) => url.includes('/session/'));

test('a click on the icon gives the window the real focus', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.closeWindow('session');
  await expect.poll(async () => (await session(twelve))?.isVisible).toBe(false);
  await twelve.advance(seconds(1));
  await twelve.tray.click();
  await expect.poll(() => focused(twelve)).toContain('/session/');
  await expect(page.getByRole('timer')).toHaveText('12:00');
});

test('at rest the popover hides when another window takes the focus', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await twelve.closeWindow('session');
  await twelve.tray.choose('This week');
  await expect.poll(() => focused(twelve)).toContain('/week/');
  await twelve.focusWindow('session');
  await expect(startButton(page)).toBeVisible();
  await expect.poll(() => focused(twelve)).toContain('/session/');
  await twelve.advance(seconds(1));
  await twelve.call('twelveProbe.focusElsewhere');
  await expect.poll(async () => (await session(twelve))?.isVisible).toBe(false);
});

test('a window that only comes to tell something takes nobody’s focus', async ({ twelve }) => {
  await bringIn(twelve, [ana]);
  await twelve.tray.click();
  await twelve.closeWindow('session');
  await twelve.call('twelveProbe.focusElsewhere');
  await expect.poll(() => focused(twelve)).toBe('about:blank');
  await twelve.advance(seconds(12 * 60));
  await expect.poll(async () => (await session(twelve))?.isVisible).toBe(true);
  expect(await focused(twelve)).toBe('about:blank');
});
