import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

/** The settings as they come, searched, changed and reset; they are as before afterwards. */
export async function shootSettings(camera: Camera, app: HostApp, page: Page): Promise<void> {
  await request(page, 'windows:open', { window: 'settings' });
  const settings = await app.window('settings');
  await settings.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await camera.shoot(settings, 'settings', 'Settings', ['whole', 'narrow', 'zoomed', 'right-to-left', 'forced']);
  const search = settings.getByRole('searchbox');
  await search.fill('time');
  await camera.shoot(settings, 'settings', 'Settings, searched', ['narrow', 'zoomed']);
  await search.fill('coffee');
  await camera.shoot(settings, 'settings', 'Settings, nothing found', ['zoomed']);
  await search.fill('');
  await settings.getByRole('button', { name: 'Length of a session: more' }).click();
  await settings.getByRole('switch', { name: 'Daily reminder' }).click();
  await settings.getByRole('checkbox', { name: 'Friday' }).waitFor();
  await camera.shoot(settings, 'settings', 'Settings, changed', ['whole', 'forced']);
  await settings.getByRole('button', { name: 'More', exact: true }).click();
  await camera.shoot(settings, 'settings', 'Settings, their menu', ['zoomed', 'right-to-left']);
  await settings.getByRole('menuitem', { name: 'Reset all settings' }).click();
  await settings.getByText('All settings are back at their defaults.').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, reset', ['narrow', 'zoomed']);
  await app.closeWindow('settings');
}
