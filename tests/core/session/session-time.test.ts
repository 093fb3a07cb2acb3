import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, attendedMs, deadlineAt, elapsedMs, remainingMs } from '../../../core/session/session-time.ts';
import { aReading, aReadingElsewhere, aRecord, minuteMs, morningMs } from '../../support/session-fixtures.ts';

describe('advance, where a clock stands still in sleep', () => {
  it('credits what passed', () => {
    expect(advance(aReading(), aReading(4_500))).toEqual({ kind: 'credit', ms: 4_500 });
  });

  it('credits a stall in full, however late the check', () => {
    expect(advance(aReading(), aReading(8 * minuteMs))).toEqual({ kind: 'credit', ms: 8 * minuteMs });
  });

  it('does not credit a short sleep, and goes on', () => {
    expect(advance(aReading(), aReading(62_000, { asleepMs: 59_999 }))).toEqual({ kind: 'credit', ms: 2_001 });
  });

  it('takes a sleep of a minute as an absence since the last check', () => {
    expect(advance(aReading(), aReading(62_000, { asleepMs: 60_000 }))).toEqual({ kind: 'absence', awayMs: 62_000 });
  });

  it('is not led astray by a clock that counts whole seconds', () => {
    const anchor = { ...aReading(), steadyMs: 1_000_000 };
    const now = { ...aReading(1_500), steadyMs: 1_002_000 };
    expect(advance(anchor, now)).toEqual({ kind: 'credit', ms: 1_500 });
  });
});

describe('advance, where every clock counts sleep', () => {
  it('credits what passed', () => {
    expect(advance(aReadingElsewhere(), aReadingElsewhere(4_500))).toEqual({ kind: 'credit', ms: 4_500 });
  });

  it('credits a check that comes less than a minute late', () => {
    expect(advance(aReadingElsewhere(), aReadingElsewhere(64_999))).toEqual({ kind: 'credit', ms: 64_999 });
  });

  it('takes a check that comes a minute late as an absence since the one before', () => {
    expect(advance(aReadingElsewhere(), aReadingElsewhere(65_000))).toEqual({ kind: 'absence', awayMs: 65_000 });
  });
});

describe.each([
  ['where a clock stands still in sleep', aReading],
  ['where every clock counts sleep', aReadingElsewhere],
])('advance, %s', (_where, reading) => {
  it.each([-3_600_000, -3_000, 3_000, 3_600_000])('never listens to the wall clock (%i ms)', (wallShiftMs) => {
    expect(advance(reading(), reading(4_500, { wallShiftMs }))).toEqual({ kind: 'credit', ms: 4_500 });
  });

  it('takes nothing away when a clock that should never go back does', () => {
    expect(advance(reading(4_500), reading())).toEqual({ kind: 'credit', ms: 0 });
  });
});

describe('attendedMs', () => {
  it('adds up the segments', () => {
    const segments = [1_000, 2_000].map((ms) => ({ startedAt: morningMs, attendedMs: ms }));
    expect(attendedMs(aRecord({ segments }))).toBe(3_000);
  });

  it('is never more than planned, nor is anything left below zero', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 3_600_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 3_600_000 }), (all, plannedMs) => {
        const record = aRecord({ plannedMs, segments: all.map((ms) => ({ startedAt: morningMs, attendedMs: ms })) });
        expect(attendedMs(record)).toBeLessThanOrEqual(plannedMs);
        expect(remainingMs(record)).toBe(plannedMs - attendedMs(record));
      }),
    );
  });
});

describe('deadlineAt', () => {
  it('lies as far ahead as is left', () => {
    const record = aRecord({ segments: [{ startedAt: morningMs, attendedMs: 5 * minuteMs }] });
    expect(deadlineAt(record, aReading(5 * minuteMs))).toBe(morningMs + 12 * minuteMs);
  });

  it('shifts with the wall clock', () => {
    const changed = aReading(0, { wallShiftMs: 3_600_000 });
    expect(deadlineAt(aRecord(), changed) - deadlineAt(aRecord(), aReading())).toBe(3_600_000);
  });
});

describe('elapsedMs', () => {
  it('counts sleep', () => {
    expect(elapsedMs(aReading(), aReading(90_000, { asleepMs: 80_000 }))).toBe(90_000);
  });
});
