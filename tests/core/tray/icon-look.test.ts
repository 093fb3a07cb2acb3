import { describe, expect, it } from 'vitest';
import { iconLook, iconLookKey, type IconLook } from '../../../core/tray/icon-look.ts';
import type { TrayChoices } from '../../../core/tray/tray-choices.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { trayChoices } from '../../support/tray-model.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

describe('iconLook', () => {
  it('rests, pauses and finishes with the session', () => {
    expect(iconLook(rest, startedAt, 'linux', trayChoices())).toEqual({ kind: 'rest' });
    expect(iconLook(paused(), startedAt, 'linux', trayChoices())).toEqual({ kind: 'paused', step: 8 });
    expect(iconLook(reflecting(), startedAt, 'linux', trayChoices())).toEqual({ kind: 'finished' });
  });

  it.each([
    [0, 12],
    [1, 12],
    [minuteMs - 1, 12],
    [minuteMs, 11],
    [6 * minuteMs, 6],
    [11 * minuteMs, 1],
    [12 * minuteMs - 1, 1],
    [12 * minuteMs, 1],
    [13 * minuteMs, 1],
  ])('after %i ms of twelve minutes shows %i pieces', (passedMs, step) => {
    expect(iconLook(running(), startedAt + passedMs, 'win32', trayChoices())).toEqual({ kind: 'running', step });
  });

  it('moves between the minutes of a short session, but not on Linux', () => {
    const short = running({ plannedMs: 4 * minuteMs });
    const at = startedAt + 21_000;
    expect(iconLook(short, at, 'win32', trayChoices())).toEqual({ kind: 'running', step: 11 });
    expect(iconLook(short, at, 'linux', trayChoices())).toEqual({ kind: 'running', step: 12 });
  });

  it('stays full when the clock was set back before the start', () => {
    expect(iconLook(running(), startedAt - 60 * minuteMs, 'darwin', trayChoices())).toEqual({
      kind: 'running',
      step: 12,
    });
  });
});

describe('the icon in digits', () => {
  const digits = (passedMs: number, platform: Platform, glanceNumbers: TrayChoices['glanceNumbers'] = 'always') =>
    iconLook(running(), startedAt + passedMs, platform, trayChoices({ trayIcon: 'digits', glanceNumbers }));

  it.each<[string, number, Platform, TrayChoices['glanceNumbers'], IconLook]>([
    ['the minutes', 0, 'win32', 'always', { kind: 'minutes', number: 12 }],
    ['the minutes, rounded up', 5 * minuteMs + 1, 'linux', 'always', { kind: 'minutes', number: 7 }],
    ['the seconds of the last minute on Windows', 11 * minuteMs, 'win32', 'always', { kind: 'seconds', number: 60 }],
    ['the last second', 12 * minuteMs - 1, 'win32', 'last-minute', { kind: 'seconds', number: 1 }],
    ['no seconds on Linux', 11 * minuteMs + 18_000, 'linux', 'always', { kind: 'minutes', number: 1 }],
    ['the ring until the last minute', 11 * minuteMs - 1, 'win32', 'last-minute', { kind: 'running', step: 2 }],
    ['the ring to who wants no numbers', 11 * minuteMs, 'win32', 'never', { kind: 'running', step: 1 }],
    ['the ring on macOS, which has a title', 0, 'darwin', 'always', { kind: 'running', step: 12 }],
  ])('shows %s', (_what, passedMs, platform, glanceNumbers, look) => {
    expect(digits(passedMs, platform, glanceNumbers)).toEqual(look);
  });

  it('is the ring with two bars in a pause, whatever was chosen', () => {
    const choices = trayChoices({ trayIcon: 'digits' });
    expect(iconLook(paused(), startedAt, 'win32', choices)).toEqual({ kind: 'paused', step: 8 });
  });
});

describe('iconLookKey', () => {
  it('tells pictures apart', () => {
    expect(iconLookKey({ kind: 'running', step: 7 })).not.toBe(iconLookKey({ kind: 'paused', step: 7 }));
    expect(iconLookKey({ kind: 'running', step: 7 })).not.toBe(iconLookKey({ kind: 'running', step: 1 }));
    expect(iconLookKey({ kind: 'minutes', number: 7 })).not.toBe(iconLookKey({ kind: 'seconds', number: 7 }));
    expect(iconLookKey({ kind: 'rest' })).toBe(iconLookKey({ kind: 'rest' }));
  });
});
