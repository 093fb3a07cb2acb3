import { rm } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noBusBecause, startBusDaemon, type BusDaemon } from '../../support/session-bus-daemon.ts';
import { StubWatcher } from '../../support/stub-watcher.ts';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn, seconds } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

test.skip(isOnElectron, 'a panel cannot be taken away from the real desktop');

const sessionWindow = async (twelve: TwelveApp) =>
  (await twelve.windows()).find(({ url }) => url.includes('/session/'));

test.describe('on macOS with the icon hidden', () => {
  test.use({ start: { platform: 'darwin', arguments: ['--tray=missing'] } });

  test('the window opens at the start, stays when it loses the focus, and says why once', async ({ twelve }) => {
    await twelve.advance(seconds(10));
    const page = await bringIn(twelve, [ana]);
    await expect(page.getByText('The menu bar hides Twelve.')).toBeVisible();
    await twelve.advance(seconds(5));
    await twelve.blurWindows();
    expect(await sessionWindow(twelve)).toMatchObject({ isVisible: true, isMinimized: false, isInTaskbar: true });

    await twelve.restart();
    await twelve.advance(seconds(10));
    await expect.poll(async () => (await sessionWindow(twelve))?.isVisible).toBe(true);
    await expect((await twelve.window('session')).getByText('The menu bar hides Twelve.')).toHaveCount(0);
  });

  test('a second start brings back the window that was made small', async ({ twelve, launch }) => {
    await twelve.advance(seconds(10));
    await bringIn(twelve, [ana]);
    await twelve.closeWindow('session');
    expect(await sessionWindow(twelve)).toMatchObject({ isMinimized: true });
    await launch().then(
      (second) => second.exited(),
      () => null,
    );
    await expect.poll(() => sessionWindow(twelve)).toMatchObject({ isVisible: true, isMinimized: false });
  });

  test('closing makes the window small; closing it in the Dock quits', async ({ twelve }) => {
    await twelve.advance(seconds(10));
    await bringIn(twelve, [ana]);
    await twelve.closeWindow('session');
    expect(await sessionWindow(twelve)).toMatchObject({ isVisible: true, isMinimized: true, isInTaskbar: true });
    await twelve.closeWindow('session');
    expect(await twelve.exited()).toBe(0);
  });
});

test.describe('on a Linux desktop', () => {
  test.skip(noBusBecause !== null, noBusBecause ?? '');
  let folder: string;
  let bus: BusDaemon;
  const before = process.env['DBUS_SESSION_BUS_ADDRESS'];

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twelve-bus-'));
    bus = await startBusDaemon(`path=${join(folder, 'bus')}`);
    process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
  });

  test.afterEach(async () => {
    process.env['DBUS_SESSION_BUS_ADDRESS'] = before ?? '';
    await bus.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test.use({ start: { platform: 'linux', arguments: ['--tray=missing'] } });

  test('the icon waits for a panel that starts late, and the window is small until then', async ({ twelve }) => {
    await expect.poll(async () => (await twelve.windows()).length).toBe(1);
    expect(await twelve.tray.state()).toBeNull();
    const page = await bringIn(twelve, [ana]);
    // The bus answers in its own time: only then the clock has something to wait for.
    await expect(async () => {
      await twelve.advance(seconds(5));
      await expect(page.getByText('This desktop has no place for tray icons')).toBeVisible({ timeout: 500 });
    }).toPass();
    await twelve.closeWindow('session');
    expect(await sessionWindow(twelve)).toMatchObject({ isVisible: true, isMinimized: true });

    const panel = await StubWatcher.appear(bus.address);
    await expect.poll(() => twelve.tray.state()).not.toBeNull();
    await expect.poll(async () => (await sessionWindow(twelve))?.isVisible).toBe(false);
    expect((await twelve.tray.menu()).map(({ label }) => label)).toContain('Start 12 minutes with Ana');
    await twelve.tray.click();
    await expect(page.getByRole('timer')).toHaveText('12:00');
    await panel.vanish();
  });

  test('with a panel from the start there is the icon and no notice', async ({ launch }) => {
    const panel = await StubWatcher.appear(bus.address);
    const twelve = await launch();
    await expect.poll(() => twelve.tray.state()).not.toBeNull();
    const page = await bringIn(twelve, [ana]);
    await twelve.advance(seconds(10));
    await expect(page.getByText('no place for tray icons')).toHaveCount(0);
    await twelve.closeWindow('session');
    expect(await sessionWindow(twelve)).toMatchObject({ isVisible: false, isMinimized: false });
    await panel.vanish();
  });
});
