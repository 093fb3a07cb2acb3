import { describe, expect, it } from 'vitest';
import {
  announcedBefore,
  nextCheckMs,
  withCredit,
  withNewSegment,
  type RunningSession,
} from '../../../core/session/active-session.ts';
import { aRecord, aRunningSession, minuteMs, morningMs } from '../../support/session-fixtures.ts';

function withAttended(ms: number): RunningSession {
  const session = aRunningSession();
  return { ...session, record: withCredit(session.record, ms) };
}

describe('beginSession', () => {
  it('begins with nothing attended and nothing noted', () => {
    expect(aRunningSession().record).toMatchObject({
      startedAt: morningMs,
      segments: [{ startedAt: morningMs, attendedMs: 0 }],
      note: '',
      familiarityAfter: null,
      looks: [],
      actions: [],
    });
  });
});

describe('withNewSegment', () => {
  it('keeps what was attended', () => {
    const record = withNewSegment(withCredit(aRecord(), 1_000), morningMs + 9_000);
    expect(record.segments).toEqual([
      { startedAt: morningMs, attendedMs: 1_000 },
      { startedAt: morningMs + 9_000, attendedMs: 0 },
    ]);
  });

  it('replaces one in which nothing was attended', () => {
    expect(withNewSegment(aRecord(), morningMs + 9_000).segments).toEqual([
      { startedAt: morningMs + 9_000, attendedMs: 0 },
    ]);
  });
});

describe('nextCheckMs', () => {
  it('is never later than the five seconds that may be lost', () => {
    expect(nextCheckMs(aRunningSession())).toBeLessThan(5_000);
  });

  it.each([
    ['the nudge', 9 * minuteMs - 1_200, 1_200],
    ['the last minute', 11 * minuteMs - 700, 700],
    ['the end', 12 * minuteMs - 300, 300],
  ])('is in time for %s', (_what, attended, expected) => {
    const session = withAttended(attended);
    const announced = { nudge: attended > 9 * minuteMs, lastMinute: attended > 11 * minuteMs };
    expect(nextCheckMs({ ...session, announced })).toBe(expected);
  });
});

describe('announcedBefore', () => {
  it.each([
    [12 * minuteMs, false, false],
    [3 * minuteMs, true, false],
    [minuteMs, true, true],
  ])('with %i ms left', (leftMs, nudge, lastMinute) => {
    expect(announcedBefore(leftMs)).toEqual({ nudge, lastMinute });
  });
});
