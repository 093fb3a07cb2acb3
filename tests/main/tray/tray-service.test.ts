import { describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { TrayService } from '../../../main/tray/tray-service.ts';
import { FakeDesktop } from '../../support/fake-tray.ts';
import { aTrayModel } from '../../support/tray-model.ts';
import { paused, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

function serviceOn(platform: Platform) {
  const desktop = new FakeDesktop();
  const onClick = vi.fn();
  const onCommand = vi.fn();
  const service = new TrayService({ electron: desktop.electron, platform, onClick, onCommand });
  const showAt = (state: SessionState, passedMs = 0): void =>
    service.update(aTrayModel({ state, nowMs: startedAt + passedMs }));
  return { desktop, onClick, onCommand, service, showAt };
}

describe.each(['linux', 'win32', 'darwin'] as const)('the tray on %s', (platform) => {
  it('appears with the icon of rest and nothing else', () => {
    const { desktop, service } = serviceOn(platform);
    service.show();
    expect(desktop.images).toHaveLength(1);
    expect(desktop.told.map(([method]) => method).filter((method) => method !== 'setIgnoreDoubleClickEvents')).toEqual([
      'new',
    ]);
  });

  it('hands a click on', () => {
    const { desktop, onClick, service } = serviceOn(platform);
    service.show();
    desktop.fire('click');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('sends nothing when nothing changed in 200 updates', () => {
    const { desktop, service, showAt } = serviceOn(platform);
    service.show();
    showAt(running(), minuteMs);
    const told = desktop.told.length;
    for (let index = 0; index < 200; index += 1) showAt(running(), minuteMs + index * 100);
    expect(desktop.told).toHaveLength(told);
  });

  it('is left alone once the system has destroyed it', () => {
    const { desktop, service, showAt } = serviceOn(platform);
    service.show();
    desktop.isDestroyed = true;
    showAt(running());
    desktop.fire('right-click');
    expect(service.bounds()).toBeNull();
    service.destroy();
    expect(desktop.toldOf('setImage')).toEqual([]);
  });

  it('tells a new icon everything that the lost one knew', () => {
    const { desktop, service, showAt } = serviceOn(platform);
    service.show();
    showAt(running(), minuteMs);
    desktop.isDestroyed = true;
    desktop.told.length = 0;
    service.show();
    expect(desktop.trays).toBe(2);
    expect(desktop.toldOf('new')).toEqual([desktop.images[1]]);
    expect(desktop.toldOf('setToolTip')).toEqual(['Ana – 11 min left']);
  });

  it('is made once however often it is shown', () => {
    const { desktop, service } = serviceOn(platform);
    service.show();
    service.show();
    expect(desktop.trays).toBe(1);
  });

  it('can be told the state before it is there', () => {
    const { desktop, service, showAt } = serviceOn(platform);
    showAt(running());
    expect(desktop.told).toEqual([]);
    service.show();
    expect(desktop.toldOf('setToolTip')).toEqual(['Ana – 12 min left']);
  });
});

describe('the tray on Linux', () => {
  it('is told at most once a minute how a session goes on', () => {
    const { desktop, service, showAt } = serviceOn('linux');
    service.show();
    const tellings = { setImage: 0, setToolTip: 0, setContextMenu: 0 };
    const minutesOf: Record<string, Set<number>> = { setImage: new Set(), setToolTip: new Set() };
    // From the moment at which "Not now" is gone, once a second.
    showAt(running(), 30_000);
    desktop.told.length = 0;
    for (let passedMs = 30_000; passedMs < 12 * minuteMs; passedMs += 1_000) {
      desktop.told.length = 0;
      showAt(running(), passedMs);
      for (const method of ['setImage', 'setToolTip', 'setContextMenu'] as const) {
        const count = desktop.toldOf(method).length;
        tellings[method] += count;
        if (count > 0) minutesOf[method]?.add(Math.floor(passedMs / minuteMs));
      }
    }
    expect(tellings).toEqual({ setImage: 11, setToolTip: 11, setContextMenu: 11 });
    expect(minutesOf['setImage']?.size).toBe(11);
  });

  it('is told at once that the session was paused', () => {
    const { desktop, service, showAt } = serviceOn('linux');
    service.show();
    showAt(running(), 4 * minuteMs + 48_000);
    desktop.told.length = 0;
    showAt(paused(), 4 * minuteMs + 49_000);
    expect(desktop.told.map(([method]) => method)).toEqual(['setImage', 'setToolTip', 'setContextMenu']);
  });

  it('does not say where it is', () => {
    const { service } = serviceOn('linux');
    service.show();
    expect(service.bounds()).toBeNull();
  });

  it('has a menu whose items do what they say', () => {
    const { desktop, onCommand, service, showAt } = serviceOn('linux');
    service.show();
    showAt(rest);
    (desktop.template[0] as { click(): void }).click();
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'start', contactId: 'becky' });
  });
});

describe('the tray on Windows', () => {
  it('says where it is', () => {
    const { desktop, service } = serviceOn('win32');
    desktop.bounds = { x: 1700, y: 1040, width: 24, height: 40 };
    service.show();
    expect(service.bounds()).toEqual(desktop.bounds);
  });

  it('repeats its tooltip after a quarter of an hour, since a new Explorer forgets it', () => {
    const { desktop, service, showAt } = serviceOn('win32');
    service.show();
    showAt(rest);
    showAt(rest, 14 * minuteMs);
    expect(desktop.toldOf('setToolTip')).toHaveLength(1);
    showAt(rest, 15 * minuteMs);
    expect(desktop.toldOf('setToolTip')).toHaveLength(2);
  });

  it('changes its icon with the taskbar', () => {
    const { desktop, service } = serviceOn('win32');
    service.show();
    desktop.fire('updated');
    expect(desktop.toldOf('setImage')).toEqual([]);
    desktop.isDark = true;
    desktop.fire('updated');
    expect(desktop.toldOf('setImage')).toHaveLength(1);
  });
});

describe('the tray on macOS', () => {
  it('sets no menu, which a click would open, and pops one up on a right click', () => {
    const { desktop, service, showAt } = serviceOn('darwin');
    service.show();
    showAt(running());
    expect(desktop.toldOf('setContextMenu')).toEqual([]);
    desktop.fire('right-click');
    expect(desktop.toldOf('popUpContextMenu')).toHaveLength(1);
    expect(desktop.template[0]?.label).toBe('Ana – 12 min left');
  });

  it('does not lose the second of two quick clicks', () => {
    const { desktop, service } = serviceOn('darwin');
    service.show();
    expect(desktop.toldOf('setIgnoreDoubleClickEvents')).toEqual([true]);
  });

  it('shows the time beside the icon in digits of one width', () => {
    const { desktop, service, showAt } = serviceOn('darwin');
    service.show();
    showAt(running(), 5 * minuteMs);
    expect(desktop.toldOf('setTitle')).toEqual([' 7']);
    expect(desktop.toldOf('titleOptions')).toEqual([{ fontType: 'monospacedDigit' }]);
  });

  it('counts the seconds of the last minute and then falls silent', () => {
    const { desktop, service, showAt } = serviceOn('darwin');
    service.show();
    showAt(running(), 11 * minuteMs);
    desktop.told.length = 0;
    for (let passedMs = 11 * minuteMs; passedMs < 12 * minuteMs; passedMs += 250) showAt(running(), passedMs);
    expect(desktop.toldOf('setTitle')).toHaveLength(59);
    expect(desktop.toldOf('setImage')).toEqual([]);
    showAt(rest, 13 * minuteMs);
    expect(desktop.toldOf('setTitle').at(-1)).toBe('');
  });
});
