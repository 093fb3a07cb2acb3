import { join } from 'node:path';
import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { request } from './stage.ts';

/** The settings as they come, searched, changed and reset; they are as before afterwards. */
export async function shootSettings(camera: Camera, app: HostApp, page: Page, folder: string): Promise<void> {
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
  await shootKeys(camera, app, settings);
  await settings.getByRole('button', { name: 'More', exact: true }).click();
  await camera.shoot(settings, 'settings', 'Settings, their menu', ['zoomed', 'right-to-left']);
  await settings.getByRole('menuitem', { name: 'Reset all settings' }).click();
  await settings.getByText('All settings are back at their defaults.').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, reset', ['narrow', 'zoomed']);
  await shootData(camera, app, settings, folder);
  await app.closeWindow('settings');
}

/** Keys that hold, keys that somebody else has, and keys that are being recorded. */
async function shootKeys(camera: Camera, app: HostApp, settings: Page): Promise<void> {
  await app.takeShortcut('Control+Alt+S');
  const field = (name: string) => settings.getByRole('button', { name: new RegExp(`^${name}: .+Press`) });
  await field('Start from anywhere').click();
  await settings.keyboard.press('Control+Alt+t');
  await field('Show from anywhere').click();
  await settings.keyboard.press('Control+Alt+s');
  await settings.getByText('Another program or the system has these keys').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, keys that are taken', ['narrow', 'zoomed']);
  await field('Show from anywhere').click();
  await settings.keyboard.press('Control+c');
  await settings.getByText('These keys would be taken from every program').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, keys being recorded', ['narrow', 'forced']);
  await settings.keyboard.press('Escape');
}

/** A backup, the questions before a restore and before everything is erased; the data is as before afterwards. */
async function shootData(camera: Camera, app: HostApp, settings: Page, folder: string): Promise<void> {
  const file = join(folder, 'Twelve.twelve');
  const button = (name: string) => settings.getByRole('button', { name, exact: true });
  await button('Back up…').click();
  await app.answerDialog([file]);
  await settings.getByText('in “Twelve.twelve” now.').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, backed up', ['zoomed']);
  await button('Choose a backup…').click();
  await app.answerDialog([file]);
  await button('Restore').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, before a restore', [
    'narrow',
    'zoomed',
    'right-to-left',
    'forced',
  ]);
  await button('Restore').click();
  await settings.getByText('are here now.').waitFor();
  await button('Put back').scrollIntoViewIfNeeded();
  await camera.shoot(settings, 'settings', 'Settings, restored', ['narrow']);
  await button('Erase…').click();
  await button('Go on').waitFor();
  await camera.shoot(settings, 'settings', 'Settings, asked once', ['narrow', 'zoomed', 'right-to-left']);
  await button('Go on').click();
  await camera.shoot(settings, 'settings', 'Settings, asked twice', ['zoomed', 'forced']);
  await settings.keyboard.type('erase');
  await camera.shoot(settings, 'settings', 'Settings, about to erase');
  await button('Cancel').click();
}
