import { describe, expect, it } from 'vitest';
import { Desktop } from '../../../browser-host/desktop/desktop.ts';
import { HostNotification } from '../../../browser-host/electron/notification.ts';

function readyDesktop(): Desktop {
  const desktop = new Desktop({ platform: 'linux', dataFolder: '/tmp', windows: 'pages' });
  desktop.isReady = true;
  return desktop;
}

describe('Desktop', () => {
  it('tells of all changes of one turn at once', async () => {
    const desktop = readyDesktop();
    let told = 0;
    desktop.on('change', () => (told += 1));
    desktop.changed();
    desktop.changed();
    await Promise.resolve();
    expect(told).toBe(1);
  });

  it('forgets old notifications that are closed and links long opened, so that nothing grows', () => {
    const desktop = readyDesktop();
    for (let count = 0; count < 300; count += 1) {
      const notification = new HostNotification(desktop, { title: String(count) });
      notification.show();
      notification.close();
      desktop.openLink(`https://example.org/${count}`);
    }
    expect(desktop.notifications.size).toBeLessThanOrEqual(101);
    expect(desktop.openedLinks.length).toBe(100);
  });

  it('never forgets a notification that is open', () => {
    const desktop = readyDesktop();
    for (let count = 0; count < 150; count += 1) new HostNotification(desktop, { title: String(count) }).show();
    expect(desktop.notifications.size).toBe(150);
  });
});
