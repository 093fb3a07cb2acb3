import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

/** Opens the week from the session window. */
export async function weekPage(app: HostApp, page: Page): Promise<Page> {
  await request(page, 'windows:open', { window: 'week' });
  const week = await app.window('week');
  await week.getByRole('heading', { level: 1 }).waitFor();
  return week;
}

/** This week, the one before, one without anybody, and one with a single session. */
export async function shootWeeks(camera: Camera, app: HostApp, page: Page): Promise<void> {
  const week = await weekPage(app, page);
  await camera.shoot(week, 'week', 'This week', ['whole', 'narrow', 'zoomed', 'right-to-left', 'forced', 'calm']);
  const before = week.getByRole('button', { name: 'The week before' });
  for (const [range, title] of [
    [/^9–15/, 'A past week'],
    [/^2–8/, 'A past week without anybody'],
    [/^26 October/, 'A week with one session'],
  ] as const) {
    await before.click();
    await week.getByRole('heading', { name: range, level: 1 }).waitFor();
    await camera.shoot(week, 'week', title, ['whole', 'narrow']);
  }
  await app.closeWindow('week');
}

/** A week in which nothing has happened yet. */
export async function shootEmptyWeek(camera: Camera, app: HostApp, page: Page, title: string): Promise<void> {
  const week = await weekPage(app, page);
  await camera.shoot(week, 'week', title, ['narrow', 'zoomed']);
  await app.closeWindow('week');
}
