import { describe, expect, it } from 'vitest';
import { drawsNumbers, numbersAt, type Numbers } from '../../../core/tray/glance.ts';
import type { TrayChoices } from '../../../core/tray/tray-choices.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { trayChoices } from '../../support/tray-model.ts';

describe('numbersAt', () => {
  it.each<[Platform, TrayChoices['glanceNumbers'], beforeIt: Numbers, inTheLastMinute: Numbers]>([
    ['darwin', 'always', 'minutes', 'seconds'],
    ['darwin', 'last-minute', 'none', 'seconds'],
    ['darwin', 'never', 'none', 'none'],
    ['win32', 'always', 'minutes', 'seconds'],
    ['win32', 'last-minute', 'none', 'seconds'],
    ['win32', 'never', 'none', 'none'],
    ['linux', 'always', 'minutes', 'minutes'],
    ['linux', 'last-minute', 'none', 'minutes'],
    ['linux', 'never', 'none', 'none'],
  ])('on %s with %s is %s, then %s in the last minute', (platform, glanceNumbers, beforeIt, inTheLastMinute) => {
    const at = (remainingMs: number): Numbers => numbersAt(remainingMs, platform, trayChoices({ glanceNumbers }));
    expect([at(60_001), at(60_000)]).toEqual([beforeIt, inTheLastMinute]);
  });
});

describe('drawsNumbers', () => {
  it.each<[Platform, TrayChoices['trayIcon'], boolean]>([
    ['darwin', 'digits', false],
    ['win32', 'digits', true],
    ['linux', 'digits', true],
    ['win32', 'ring', false],
  ])('on %s with %s is %s', (platform, trayIcon, expected) => {
    expect(drawsNumbers(platform, trayChoices({ trayIcon }))).toBe(expected);
  });
});
