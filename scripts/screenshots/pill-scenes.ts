import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

/** The pill, which takes the place of a running session's window when that loses the focus. */
export async function shootPill(camera: Camera, app: HostApp, page: Page): Promise<void> {
  await app.focusWindow('session');
  await app.advance(1_000);
  await app.blurWindows();
  // Where focus wanders, it may be back at once: the window goes a moment later.
  await app.advance(1_000);
  const pill = await app.window('pill');
  await pill.getByRole('timer').waitFor();
  await camera.shoot(pill, 'pill', 'The pill', ['right-to-left', 'forced']);
  await pill.keyboard.press('Tab');
  await camera.shoot(pill, 'pill', 'The pill, its buttons', ['right-to-left', 'forced']);
  await pill.keyboard.press('Enter');
  await pill.getByRole('button', { name: 'Go on' }).waitFor();
  await pill.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await camera.shoot(pill, 'pill', 'The pill, paused', ['forced']);
  await request(page, 'session:resume');
  await request(page, 'windows:open', { window: 'session' });
  await page.getByRole('button', { name: 'Pause' }).waitFor();
}
