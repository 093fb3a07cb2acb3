import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { TrayChoices } from '../../../core/tray/tray-choices.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { TrayService } from '../../../main/tray/tray-service.ts';
import { TrayTicker } from '../../../main/tray/tray-ticker.ts';
import { FakeDesktop } from '../../support/fake-tray.ts';
import { reflecting, rest, running, startedAt } from '../../support/session-states.ts';
import { aTrayModel, trayChoices } from '../../support/tray-model.ts';

const secondMs = 1_000;
const minuteMs = 60_000;
const kinds = ['setImage', 'setTitle', 'setToolTip', 'setContextMenu'] as const;

/** A whole session of twelve minutes, in steps of a second; answers what the tray was told in each. */
async function liveThrough(platform: Platform, choices: Partial<TrayChoices>) {
  const desktop = new FakeDesktop();
  const clock = createManualClock({ platform, startMs: startedAt, pauseBetweenTimers: () => Promise.resolve() });
  let state: SessionState = rest;
  const service = new TrayService({ electron: desktop.electron, platform, onClick: () => {}, onCommand: () => {} });
  service.show();
  const ticker = new TrayTicker({
    clock,
    platform,
    model: () => aTrayModel({ state, choices: trayChoices(choices), nowMs: clock.now() }),
    show: (model) => service.update(model),
  });
  ticker.refresh();
  state = running();
  desktop.told.length = 0;
  ticker.refresh();
  const seconds: Record<(typeof kinds)[number], number>[] = [];
  for (let passedMs = 0; passedMs < 12 * minuteMs; passedMs += secondMs) {
    await clock.advance(secondMs);
    if (passedMs === 12 * minuteMs - secondMs) {
      state = reflecting();
      ticker.refresh();
    }
    const count = (kind: (typeof kinds)[number]): number => desktop.toldOf(kind).length;
    seconds.push({
      setImage: count('setImage'),
      setTitle: count('setTitle'),
      setToolTip: count('setToolTip'),
      setContextMenu: count('setContextMenu'),
    });
    desktop.told.length = 0;
  }
  return seconds;
}

describe('a session of twelve minutes', () => {
  it.each<[Platform, Partial<TrayChoices>, sent: Record<(typeof kinds)[number], number>]>([
    ['linux', {}, { setImage: 13, setTitle: 0, setToolTip: 13, setContextMenu: 14 }],
    ['linux', { trayIcon: 'digits' }, { setImage: 13, setTitle: 0, setToolTip: 13, setContextMenu: 14 }],
    ['linux', { glanceNumbers: 'never' }, { setImage: 13, setTitle: 0, setToolTip: 2, setContextMenu: 14 }],
    ['win32', {}, { setImage: 13, setTitle: 0, setToolTip: 13, setContextMenu: 0 }],
    ['win32', { trayIcon: 'digits' }, { setImage: 72, setTitle: 0, setToolTip: 13, setContextMenu: 0 }],
    [
      'win32',
      { trayIcon: 'digits', glanceNumbers: 'last-minute' },
      { setImage: 72, setTitle: 0, setToolTip: 13, setContextMenu: 0 },
    ],
    ['darwin', {}, { setImage: 13, setTitle: 72, setToolTip: 13, setContextMenu: 0 }],
    ['darwin', { glanceNumbers: 'last-minute' }, { setImage: 13, setTitle: 61, setToolTip: 13, setContextMenu: 0 }],
    ['darwin', { glanceNumbers: 'never' }, { setImage: 13, setTitle: 0, setToolTip: 2, setContextMenu: 0 }],
  ])('on %s with %j sends %j', async (platform, choices, sent) => {
    const seconds = await liveThrough(platform, choices);
    const total = (kind: (typeof kinds)[number]): number => seconds.reduce((sum, second) => sum + second[kind], 0);
    expect(Object.fromEntries(kinds.map((kind) => [kind, total(kind)]))).toEqual(sent);
  });

  it.each<[Platform, TrayChoices['trayIcon']]>([
    ['linux', 'ring'],
    ['linux', 'digits'],
    ['win32', 'ring'],
    ['win32', 'digits'],
    ['darwin', 'ring'],
  ])('never tells %s with a %s icon the same kind of thing twice in a second', async (platform, trayIcon) => {
    // The first second holds the start as well, the last one the end: each is a state of its own.
    const between = (await liveThrough(platform, { trayIcon })).slice(1, -1);
    expect(Math.max(...between.flatMap((second) => kinds.map((kind) => second[kind])))).toBe(1);
  });

  it.each(['ring', 'digits'] as const)('changes a %s icon on Linux once in any minute', async (trayIcon) => {
    const images = (await liveThrough('linux', { trayIcon })).map((second) => second.setImage);
    const moments = images.flatMap((count, second) => (count > 0 ? [second] : []));
    const gaps = moments.slice(1, -1).map((second, index) => second - (moments[index] ?? 0));
    expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(59);
  });
});
