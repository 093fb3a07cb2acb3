import { describe, it } from 'vitest';
import type { WeekStart } from '../../core/week/week-summary.ts';
import { expectSameSums } from '../support/history/expect-same-sums.ts';
import { historyInDatabase, writeHistory } from '../support/history/history-in-database.ts';
import { makeHistory } from '../support/history/make-history.ts';
import { aDatabase } from '../support/storage-fixture.ts';

describe('ten years of weeks in a database', () => {
  it.each([
    [1, 'Europe/Zagreb', 1],
    [2, 'America/St_Johns', 7],
    [3, 'Pacific/Apia', 6],
    [4, 'Asia/Kathmandu', 3],
  ] as const)(
    'add up to what a plain count finds (seed %i, %s, first day %i)',
    async (seed, zone, weekStart: WeekStart) => {
      const history = makeHistory(seed, { sessions: 90, zone });
      const { database } = aDatabase();
      writeHistory(database, history);
      await expectSameSums(history, historyInDatabase(database), { seed, zone, weekStart, weeks: 2 });
    },
  );
});
