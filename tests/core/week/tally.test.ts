import { describe, expect, it } from 'vitest';
import { tally, totalsOf, type LedgerEntry } from '../../../core/week/tally.ts';

const entry = (startedAt: number, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  startedAt,
  attendedMs: 60_000,
  outcome: 'done',
  contactId: 'ana',
  deeds: 1,
  ...changes,
});

describe('the sums of stretches of time', () => {
  it('hold what began in each, the first moment in and the last out', () => {
    const entries = [entry(9), entry(10), entry(19), entry(20, { contactId: 'omar' }), entry(30)];
    expect(tally(entries, [10, 20, 30]).map(({ sessions, peopleMet }) => [sessions, peopleMet])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('count each person once, met or seen, and nothing that was skipped', () => {
    const entries = [
      entry(1, { deeds: 2 }),
      entry(2),
      entry(3, { contactId: 'omar', outcome: 'looked', deeds: 0 }),
      entry(4, { contactId: 'li', outcome: 'skipped' }),
    ];
    expect(tally(entries, [0, 10])).toEqual([
      { peopleMet: 1, peopleSeen: 2, attendedMs: 180_000, deeds: 3, sessions: 3 },
    ]);
  });

  it('are nothing where there is nothing', () => {
    expect(tally([], [0, 10, 20]).map(({ sessions }) => sessions)).toEqual([0, 0]);
    expect(tally([entry(5)], [])).toEqual([]);
    expect(tally([entry(5)], [10, 20])[0]?.sessions).toBe(0);
  });

  it('are told in whole minutes', () => {
    expect(totalsOf({ peopleMet: 1, peopleSeen: 2, attendedMs: 89_999, deeds: 3, sessions: 3 }).minutes).toBe(1);
    expect(totalsOf({ peopleMet: 1, peopleSeen: 2, attendedMs: 90_000, deeds: 3, sessions: 3 }).minutes).toBe(2);
  });
});
