import { describe, expect, it } from 'vitest';
import type { WeekStart } from '../../../core/week/week-summary.ts';
import { expectSameSums, weeksOver } from '../../support/history/expect-same-sums.ts';
import { historyInMemory } from '../../support/history/history-in-memory.ts';
import { makeHistory } from '../../support/history/make-history.ts';

const zones = Intl.supportedValuesOf('timeZone');
/** Two hundred and ten seeds, some at a time. */
const firstSeeds = Array.from({ length: 14 }, (_, index) => index * 15 + 1);

describe('ten years of weeks', () => {
  it.each(firstSeeds)('add up to what a plain count finds, in any zone and week (seeds from %i)', async (first) => {
    for (let seed = first; seed < first + 15; seed += 1) {
      const zone = zones[(seed * 7) % zones.length] ?? 'UTC';
      const weekStart = ((seed % 7) + 1) as WeekStart;
      const history = makeHistory(seed, { sessions: 90, zone });
      await expectSameSums(history, historyInMemory(history), { seed, zone, weekStart, weeks: 1 });
    }
  });

  it('hold ten years, with people who came closer, were merged, and met again', () => {
    const history = makeHistory(12, { sessions: 900, zone: 'UTC' });
    const first = history.sessions[0]?.startedAt ?? 0;
    const years = ((history.sessions.at(-1)?.startedAt ?? 0) - first) / (365.25 * 86_400_000);
    expect(years).toBeGreaterThan(8);
    expect(years).toBeLessThan(16);
    expect(history.mergedInto.size).toBeGreaterThan(5);
    expect(new Set(history.sessions.map(({ outcome }) => outcome)).size).toBe(3);
    expect(new Set(history.sessions.map(({ familiarityAfter }) => familiarityAfter)).size).toBeGreaterThan(4);
  });
});

describe('the edges of a year', () => {
  const at = (text: string): number => Date.parse(text);

  it('belong to the week that they lie in, also in a year of 53 weeks', async () => {
    const history = makeHistory(3, { sessions: 4, zone: 'UTC' });
    const [one, two, three] = history.sessions;
    if (one === undefined || two === undefined || three === undefined) throw new Error('There are too few.');
    const moved = {
      ...history,
      sessions: [
        { ...one, startedAt: at('2026-12-27T23:30:00Z') },
        { ...two, startedAt: at('2026-12-31T23:59:00Z') },
        { ...three, startedAt: at('2027-01-01T00:01:00Z') },
      ].map((session) => ({ ...session, outcome: 'looked' as const, attendedMs: 600_000, actions: [] })),
    };
    const weeks = weeksOver(historyInMemory(moved), { now: at('2027-01-02T12:00:00Z'), zone: 'UTC', weekStart: 1 });
    expect((await weeks.summary('2027-01-02')).totals.minutes).toBe(20);
    expect((await weeks.summary('2026-12-27')).totals.minutes).toBe(10);
    const [ending, beginning] = await Promise.all([weeks.year(2026), weeks.year(2027)]);
    expect([ending.totals.minutes, beginning.totals.minutes]).toEqual([20, 10]);
    expect([ending.days.length, ending.hasLater, beginning.hasEarlier]).toEqual([365, true, true]);
    // The same moments, seen from further west: all of them were still in the old year.
    const west = weeksOver(historyInMemory(moved), {
      now: at('2027-01-02T12:00:00Z'),
      zone: 'Pacific/Honolulu',
      weekStart: 1,
    });
    expect((await west.year(2026)).totals.minutes).toBe(30);
  });
});
