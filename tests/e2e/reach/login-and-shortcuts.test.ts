import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn } from '../support/people.ts';

test('starting at login is a file of the desktop, and a start from it opens no window', async ({
  launch,
  dataFolder,
}) => {
  const environment = { XDG_CONFIG_HOME: join(dataFolder, 'config') };
  const file = join(dataFolder, 'config', 'autostart', 'io.github.twelve_timer.Twelve.desktop');
  const twelve = await launch({ environment, arguments: ['--hidden'] });
  await expect.poll(() => twelve.tray.state()).not.toBeNull();
  await twelve.tray.choose('Settings…');
  const settings = await twelve.window('settings');
  expect(await twelve.windows()).toHaveLength(1);
  const toggle = settings.getByRole('switch', { name: 'Start at login' });
  await expect(toggle).not.toBeChecked();
  await toggle.click();
  await expect(toggle).toBeChecked();
  expect(await readFile(file, 'utf8')).toMatch(/^Exec=".+" ".+" "--hidden"$/m);
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('keys that were recorded start a session from anywhere, and keys that are taken are told', async ({ twelve }) => {
  test.skip(isOnElectron, 'nobody can press the keys of the whole desktop there');
  const page = await bringIn(twelve, [ana]);
  await twelve.takeShortcut('Control+Alt+X');
  await twelve.tray.choose('Settings…');
  const settings = await twelve.window('settings');
  const field = settings.getByRole('button', { name: /^Start from anywhere: .+Press/ });
  await field.click();
  await settings.keyboard.press('Control+Alt+x');
  await expect(settings.getByText('Another program or the system has these keys')).toBeVisible();
  await field.click();
  await settings.keyboard.press('Control+Alt+t');
  await expect(settings.getByRole('button', { name: 'Start from anywhere: Ctrl+Alt+T. Press' })).toBeVisible();
  await expect(settings.getByText('Another program or the system has these keys')).toHaveCount(0);
  expect(await twelve.pressShortcut('Control+Alt+T')).toBe(true);
  await expect(page.getByRole('timer')).toHaveText('12:00');
});

test.describe('on Windows', () => {
  test.use({ start: { platform: 'win32' } });

  test('starting at login is what the system says', async ({ twelve }) => {
    test.skip(isOnElectron, 'it would change the machine that runs the tests');
    await bringIn(twelve, [ana]);
    await twelve.tray.choose('Settings…');
    const toggle = (await twelve.window('settings')).getByRole('switch', { name: 'Start at login' });
    await toggle.click();
    await expect(toggle).toBeChecked();
  });
});
