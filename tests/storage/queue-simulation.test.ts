import { describe, expect, it } from 'vitest';
import { drawWeight } from '../../core/queue/draw-weight.ts';
import { noWishes } from '../../core/queue/queue-wishes.ts';
import { dayMs } from '../../core/time/durations.ts';
import { notePosts } from '../../main/storage/queue-changes.ts';
import { listQueue } from '../../main/storage/queue-repository.ts';
import { refillQueue } from '../../main/storage/refill-queue.ts';
import { chiSquare, chiSquareLimit } from '../support/chi-square.ts';
import { addCrowd, simulateQueue } from '../support/queue-simulation.ts';
import { aDatabase } from '../support/storage-fixture.ts';

const yearAndAHalf = 78;

describe('two years of a user', () => {
  it('bring everybody of three hundred up within a year and a half', () => {
    const turns = simulateQueue(aDatabase().database, { people: 300, weeks: yearAndAHalf, seed: 12 });
    expect(turns).toHaveLength(yearAndAHalf * 5);
    expect(new Set(turns.map(({ person }) => person)).size).toBe(300);
    // Chance had its share, too.
    expect(turns.filter(({ kind, hasWaited }) => kind === 'drawn' && !hasWaited).length).toBeGreaterThan(100);
  });

  it('keep their promises, and leave in peace who was just met', () => {
    const turns = simulateQueue(aDatabase().database, { people: 60, weeks: 30, seed: 5 });
    expect(turns.some(({ kind }) => kind === 'follow-up')).toBe(true);
    const last = new Map<number, number>();
    for (const [at, { person, kind }] of turns.entries()) {
      // Three days lie between any two sessions with one person, a promise for a week later included.
      if (kind === 'drawn') expect(at - (last.get(person) ?? -Infinity)).toBeGreaterThanOrEqual(2);
      last.set(person, at);
    }
  });
});

describe('the draw among very many', () => {
  it('takes those who posted as much more often as they weigh more', () => {
    const { database } = aDatabase();
    const people = 3_000;
    const now = 20_500 * dayMs;
    addCrowd(database, people);
    // A third posted today, a third long ago, and of a third nothing is known.
    notePosts(
      database,
      Array.from({ length: people }, (_, index) => ({
        contactId: `id${index + 1}`,
        at: now - (index % 3) * 200 * dayMs,
      })).filter((_, index) => index % 3 !== 2),
    );
    const counts = [0, 0, 0];
    const draws = 700;
    for (let seed = 0; seed < draws / 7; seed += 1) {
      database.run('DELETE FROM queue');
      refillQueue(database, { seed, at: now, today: '2026-02-16', wishes: noWishes });
      for (const { contactId } of listQueue(database)) {
        const group = (Number(contactId.slice(2)) - 1) % 3;
        counts[group] = (counts[group] ?? 0) + 1;
      }
    }
    const stranger = { familiarity: 1, lastSessionAt: null, skips: 0, hasWishedTag: false, isChange: true } as const;
    const weights = [now, now - 200 * dayMs, null].map((postedAt) =>
      drawWeight({ ...stranger, postedAt }, now, 'even'),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const expected = weights.map((weight) => (draws * weight) / total);
    expect(chiSquare(counts, expected)).toBeLessThan(chiSquareLimit(2));
  });
});
