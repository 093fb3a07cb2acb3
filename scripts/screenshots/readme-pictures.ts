import { join } from 'node:path';
import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';
import { weekPage } from './week-scenes.ts';

/** The pictures of the README and of the guide, in the light theme. */
export async function takeReadmePictures(
  camera: Camera,
  app: HostApp,
  page: Page,
  anaId: string,
  folder: string,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await request(page, 'queue:move-first', { contactId: anaId });
  await page.getByRole('button', { name: 'Start 12 minutes with Ana' }).waitFor();
  await camera.save(page, join(folder, 'rest.png'), { width: 420, height: 680 });
  const week = await weekPage(app, page);
  await week.emulateMedia({ colorScheme: 'light' });
  const height = await week.evaluate(() => document.documentElement.scrollHeight);
  await camera.save(week, join(folder, 'week.png'), { width: 960, height });
  await app.closeWindow('week');
  await takeGuidePictures(camera, app, page, folder);

  await request(page, 'session:start', { contactId: anaId });
  await page.getByRole('timer').waitFor();
  await app.advance(70_000);
  await page.getByRole('button', { name: 'LinkedIn', exact: true }).click();
  await app.advance(100_000);
  await request(page, 'session:set-intention', { text: 'Leave a real comment on her post about listening' });
  await request(page, 'session:log-action', { kind: 'encourage' });
  await app.advance(118_000);
  await camera.save(page, join(folder, 'session.png'), { width: 420, height: 680 });
}

/** What only the guide shows: a link that asks, and the settings that reach out of the program. */
async function takeGuidePictures(camera: Camera, app: HostApp, page: Page, folder: string): Promise<void> {
  await app.followLink('twelve://start?minutes=5');
  const leave = page.getByRole('button', { name: 'Leave it' });
  await leave.waitFor();
  await camera.save(page, join(folder, 'link.png'), { width: 420, height: 680 });
  await leave.click();
  await request(page, 'settings:set', { patch: { startShortcut: 'Control+Alt+T' } });
  await request(page, 'windows:open', { window: 'settings' });
  const settings = await app.window('settings');
  await settings.emulateMedia({ colorScheme: 'light' });
  await settings.getByText('Start from anywhere').waitFor();
  await settings.getByRole('searchbox').fill('start');
  await settings.getByRole('switch', { name: 'Start at login' }).waitFor();
  await camera.save(settings, join(folder, 'settings.png'), { width: 560, height: 640 });
  await app.closeWindow('settings');
}

/** The first run, before anybody came in. */
export async function takeFirstRunPicture(camera: Camera, app: HostApp, folder: string): Promise<void> {
  const page = await app.window('session');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByText('Or drop a file here').waitFor();
  await camera.save(page, join(folder, 'first-run.png'), { width: 420, height: 680 });
}
