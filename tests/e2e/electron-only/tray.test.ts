import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noBusBecause, startBusDaemon } from '../../support/session-bus-daemon.ts';
import { StubWatcher } from '../../support/stub-watcher.ts';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { ana, bringIn, seconds } from '../support/people.ts';
import { platforms } from '../support/platforms.ts';
import type { Rectangle, TwelveApp } from '../support/twelve-app.ts';

test.skip(!isOnElectron, 'only Electron makes a real icon');

const [platform = 'linux'] = platforms;
test.use({ start: { platform } });

const bounds = (twelve: TwelveApp) => twelve.call('twelveProbe.trayBounds') as Promise<Rectangle | null>;

test('the icon is really there, with a place where the system tells one', async ({ twelve }) => {
  test.skip(platform === 'linux', 'Linux waits for a panel, and tells no place');
  await bringIn(twelve, [ana]);
  expect(await twelve.call('twelveProbe.isTrayAlive')).toBe(true);
  await expect.poll(async () => (await bounds(twelve))?.width ?? 0).toBeGreaterThan(0);
});

test('a session changes the real icon without making another', async ({ twelve }) => {
  test.skip(platform === 'linux', 'Linux waits for a panel');
  await bringIn(twelve, [ana]);
  await twelve.tray.click();
  const before = await twelve.tray.state();
  await twelve.advance(seconds(125));
  await expect.poll(() => twelve.tray.state()).not.toEqual(before);
  expect(await twelve.call('twelveProbe.isTrayAlive')).toBe(true);
});

test.describe('on Linux', () => {
  test.skip(platform !== 'linux', 'a panel that starts late is a thing of Linux');
  test.skip(noBusBecause !== null, noBusBecause ?? '');

  test('the real icon comes forward at a panel that starts late', async ({ launch }) => {
    const folder = await mkdtemp(join(tmpdir(), 'twelve-bus-'));
    const bus = await startBusDaemon(`path=${join(folder, 'bus')}`);
    const before = process.env['DBUS_SESSION_BUS_ADDRESS'];
    process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
    try {
      const twelve = await launch();
      await bringIn(twelve, [ana]);
      expect(await twelve.call('twelveProbe.isTrayAlive')).toBe(false);
      const panel = await StubWatcher.appear(bus.address);
      await expect.poll(() => panel.calls).toContain('RegisterStatusNotifierItem');
      expect(await twelve.call('twelveProbe.isTrayAlive')).toBe(true);
      await panel.vanish();
    } finally {
      if (before === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS'];
      else process.env['DBUS_SESSION_BUS_ADDRESS'] = before;
      await bus.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
