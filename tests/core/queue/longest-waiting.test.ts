import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPromised, mustComeNow, sessionsPromised } from '../../../core/queue/longest-waiting.ts';
import { queueLength } from '../../../core/queue/queue-entry.ts';

const yearAndAHalf = 78 * 5;

describe('sessionsPromised', () => {
  it('lets three hundred people come up within a year and a half of five sessions a week', () => {
    expect(sessionsPromised(300)).toBeLessThanOrEqual(yearAndAHalf - 50);
  });

  it('is never less than there are people', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5_000 }), (people) => sessionsPromised(people) >= people));
  });
});

describe('mustComeNow', () => {
  const waiting = (...sessions: readonly number[]) =>
    sessions.map((count, place) => ({ id: `p${place}`, sessions: count }));

  it('leaves it to chance while there is time', () => {
    expect(mustComeNow(waiting(0, 3, 10), 100)).toEqual([]);
  });

  it('names who has waited longest once their turn would come too late', () => {
    const promised = sessionsPromised(100);
    expect(mustComeNow(waiting(0, promised - queueLength - 1, 5), 100)).toEqual([
      { id: 'p1', sessions: promised - queueLength - 1 },
    ]);
    expect(mustComeNow(waiting(0, promised - queueLength - 2, 5), 100)).toEqual([]);
  });

  it('names all of those who have waited equally long', () => {
    const late = sessionsPromised(100);
    expect(mustComeNow(waiting(late, 2, late), 100).map(({ id }) => id)).toEqual(['p0', 'p2']);
  });

  it('sees that many together would come too late before one of them does', () => {
    const people = 100;
    const halfWay = Array.from({ length: people }, () => sessionsPromised(people) - people);
    expect(mustComeNow(waiting(...halfWay), people)).toHaveLength(people);
  });

  it('promises nothing in a circle through which nobody ever comes', () => {
    expect(mustComeNow(waiting(100_000), mostPromised + 1)).toEqual([]);
  });

  it('keeps the promise against the worst luck: a draw that never takes who has waited', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 120 }), (people) => {
        const lastSeen = Array.from({ length: people }, () => 0);
        let longest = 0;
        for (let session = 1; session < people * 6; session += 1) {
          const waits = lastSeen.map((seen, id) => ({ id: String(id), sessions: session - 1 - seen }));
          const [late] = mustComeNow(waits, people);
          // Chance at its worst brings the one who was there last, again and again.
          const chosen = late === undefined ? lastSeen.indexOf(Math.max(...lastSeen)) : Number(late.id);
          longest = Math.max(longest, session - (lastSeen[chosen] ?? 0));
          lastSeen[chosen] = session;
        }
        expect(longest).toBeLessThanOrEqual(sessionsPromised(people));
      }),
      { numRuns: 20 },
    );
  });
});
