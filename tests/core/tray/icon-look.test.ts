import { describe, expect, it } from 'vitest';
import { iconLook, iconLookKey } from '../../../core/tray/icon-look.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

describe('iconLook', () => {
  it('rests, pauses and finishes with the session', () => {
    expect(iconLook(rest, startedAt, 'linux')).toEqual({ kind: 'rest' });
    expect(iconLook(paused(), startedAt, 'linux')).toEqual({ kind: 'paused', step: 8 });
    expect(iconLook(reflecting(), startedAt, 'linux')).toEqual({ kind: 'finished' });
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
    expect(iconLook(running(), startedAt + passedMs, 'win32')).toEqual({ kind: 'running', step });
  });

  it('moves between the minutes of a short session, but not on Linux', () => {
    const short = running({ plannedMs: 4 * minuteMs });
    const at = startedAt + 21_000;
    expect(iconLook(short, at, 'win32')).toEqual({ kind: 'running', step: 11 });
    expect(iconLook(short, at, 'linux')).toEqual({ kind: 'running', step: 12 });
  });

  it('stays full when the clock was set back before the start', () => {
    expect(iconLook(running(), startedAt - 60 * minuteMs, 'darwin')).toEqual({ kind: 'running', step: 12 });
  });
});

describe('iconLookKey', () => {
  it('tells pictures apart', () => {
    expect(iconLookKey({ kind: 'running', step: 7 })).not.toBe(iconLookKey({ kind: 'paused', step: 7 }));
    expect(iconLookKey({ kind: 'running', step: 7 })).not.toBe(iconLookKey({ kind: 'running', step: 1 }));
    expect(iconLookKey({ kind: 'rest' })).toBe(iconLookKey({ kind: 'rest' }));
  });
});
