import { join } from 'node:path';
import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';
import { weekPage } from './week-scenes.ts';

/** The three pictures of the README, in the light theme. */
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
