import { describe, expect, it } from 'vitest';
import { minutesLeft, remainingAt } from '../../../core/tray/time-left.ts';
import { paused, running, startedAt } from '../../support/session-states.ts';

describe('remainingAt', () => {
  it('runs down to nothing and not below', () => {
    expect(remainingAt(running(), startedAt + 60_000)).toBe(660_000);
    expect(remainingAt(running(), startedAt + 13 * 60_000)).toBe(0);
  });

  it('stands still in a pause', () => {
    expect(remainingAt(paused(), startedAt + 60 * 60_000)).toBe(432_000);
  });
});

describe('minutesLeft', () => {
  it('rounds up, so that the last second is still a minute', () => {
    expect([0, 1, 60_000, 60_001].map(minutesLeft)).toEqual([0, 1, 1, 2]);
  });
});
