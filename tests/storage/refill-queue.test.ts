import { beforeEach, describe, expect, it } from 'vitest';
import { snoozeContact } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { notePosts, pinPlace } from '../../main/storage/queue-changes.ts';
import { addSkip, listQueue, moveFirst, removeFromQueue } from '../../main/storage/queue-repository.ts';
import { sessionsPromised } from '../../core/queue/longest-waiting.ts';
import { noWishes, type QueueWishes } from '../../core/queue/queue-wishes.ts';
import { refillQueue } from '../../main/storage/refill-queue.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';
import { aDatabase, aPerson, aProfile, aSession, bringIn, countingIds } from '../support/storage-fixture.ts';

const dayMs = 86_400_000;
const now = 1_000 * dayMs;
const today = '2026-03-10';

describe('refillQueue', () => {
  let database: Database;
  let stamps: Stamps;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
  });

  const bring = (letters: string): readonly string[] =>
    bringIn(
      database,
      stamps,
      Array.from(letters, (name) => aPerson(name)),
    );
  const refill = (seed = 1): void => refillQueue(database, { seed, at: now, today, wishes: noWishes });
  const names = (): string =>
    listQueue(database)
      .map((entry) => entry.name)
      .join('');
  const sorted = (): string => Array.from(names()).toSorted().join('');
  const id = (name: string): string =>
    database.get<{ id: string }>('SELECT id FROM contact WHERE name = ?', name)?.id ?? 'nobody';
  let sessions = 0;
  function met(name: string, daysAgo: number, more: Parameters<typeof aSession>[2] = {}): void {
    sessions += 1;
    saveSession(
      database,
      aSession(`s${sessions}`, id(name), { startedAt: now - daysAgo * dayMs, outcome: 'done', ...more }),
    );
  }
  function promised(name: string, day: string, daysAgo: number): void {
    met(name, daysAgo, { followUp: { id: `f-${name}-${day}`, day, note: '' } });
  }

  it('fills up to seven and says that they were drawn', () => {
    bring('ABCDEFGHIJ');
    refill();
    expect(new Set(names()).size).toBe(7);
    expect(listQueue(database).every((entry) => entry.reason.kind === 'drawn')).toBe(true);
  });

  it('is the same for the same seed and people, and another for another seed', () => {
    bring('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const drawn = [5, 5, 6].map((seed) => {
      database.run('DELETE FROM queue');
      refill(seed);
      return names();
    });
    expect(drawn[0]).toBe(drawn[1]);
    expect(drawn[2]).not.toBe(drawn[1]);
  });

  it('leaves alone who stands in it already', () => {
    bring('ABCDEFGHIJKL');
    refill(1);
    const before = names();
    refill(2);
    expect(names()).toBe(before);
    removeFromQueue(database, id(before[2] ?? ''));
    refill(3);
    expect(names()).toMatch(new RegExp(`^${before.slice(0, 2)}${before.slice(3)}.$`));
  });

  it('draws nobody who was put aside', () => {
    bring('ABCDEF');
    database.run("UPDATE contact SET archived = 1 WHERE name = 'A'");
    database.run("UPDATE contact SET never_ask = 1 WHERE name = 'B'");
    database.run("UPDATE contact SET deleted_at = 1 WHERE name = 'C'");
    database.run("UPDATE contact SET merged_into = ? WHERE name = 'D'", id('F'));
    snoozeContact(database, id('E'), '2026-03-11');
    refill();
    expect(names()).toBe('F');
  });

  it('draws a snoozed person again on the day', () => {
    bring('A');
    snoozeContact(database, id('A'), today);
    refill();
    expect(names()).toBe('A');
  });

  it('leaves in peace whom the user met in the last 30 days, or saw in the last three', () => {
    bring('ABCDEFGH');
    met('A', 29);
    met('B', 31);
    met('C', 2, { outcome: 'looked' });
    met('D', 4, { outcome: 'looked' });
    met('E', 2, { outcome: 'skipped' });
    addSkip(database, { contactId: id('F'), at: now - 2 * dayMs, kind: 'swap' }, countingIds(700));
    addSkip(database, { contactId: id('G'), at: now - 4 * dayMs, kind: 'swap' }, countingIds(701));
    refill();
    expect(sorted()).toBe('BDGH');
  });

  it('does not draw the one a session has just taken out', () => {
    bring('AB');
    refill();
    removeFromQueue(database, id('A'));
    refill();
    expect(names()).toBe('B');
  });

  it('in a small circle brings those back who were not seen for longest', () => {
    bring('ABC');
    met('A', 5);
    met('B', 20);
    met('C', 1, { outcome: 'looked' });
    refill();
    expect(names()).toBe('BAC');
  });

  it('brings a circle of one back when the session is over', () => {
    bring('A');
    refill();
    removeFromQueue(database, id('A'));
    met('A', 0);
    refill();
    expect(names()).toBe('A');
  });

  it('stays empty when everybody is snoozed', () => {
    bring('A');
    snoozeContact(database, id('A'), '2027-01-01');
    refill();
    expect(names()).toBe('');
  });

  describe('promises', () => {
    it('come first when their day is there, the oldest in front, whenever they were met', () => {
      bring('ABCDEFGHIJ');
      promised('C', '2026-03-10', 5);
      promised('B', '2026-03-09', 5);
      promised('D', '2026-03-11', 5);
      refill();
      expect(names().slice(0, 2)).toBe('BC');
      expect(names()).not.toContain('D');
      expect(listQueue(database)[0]?.reason).toMatchObject({ kind: 'follow-up', day: '2026-03-09' });
    });

    it('go before those who are drawn and after those who were chosen, and the last drawn gives way', () => {
      bring('ABCDEFGHIJ');
      promised('A', '2026-03-10', 60);
      database.run("UPDATE follow_up SET day = '2026-03-20'");
      refill();
      if (names().includes('A')) removeFromQueue(database, id('A'));
      refill();
      const chosen = names()[6] ?? '';
      moveFirst(database, id(chosen));
      const before = names();
      database.run("UPDATE follow_up SET day = '2026-03-10'");
      database.run('DELETE FROM queue WHERE position = 0');
      refill();
      expect(names()).toBe(`${chosen}A${before.slice(1, 6)}`);
    });

    it('turn somebody drawn into somebody promised', () => {
      bring('ABC');
      refill();
      met('C', 60, { followUp: { id: 'f', day: today, note: '' } });
      refill();
      expect(names()[0]).toBe('C');
      expect(names()).toHaveLength(3);
    });

    it('are kept by the next session that was not skipped', () => {
      bring('AB');
      promised('A', '2026-03-09', 10);
      met('A', 5, { outcome: 'skipped' });
      refill();
      expect(names()[0]).toBe('A');
      database.run('DELETE FROM queue');
      met('A', 4, { outcome: 'looked' });
      refill();
      expect(names()).toBe('B');
    });

    it('are not pressed on who has just passed them over, or snoozed them', () => {
      bring('ABC');
      promised('A', '2026-03-09', 10);
      promised('B', '2026-03-09', 10);
      addSkip(database, { contactId: id('A'), at: now - 60_000, kind: 'swap' }, countingIds(700));
      snoozeContact(database, id('B'), '2026-03-11');
      refill();
      expect(names()).toBe('C');
    });
  });

  describe('wishes', () => {
    const wish = (changes: Partial<QueueWishes>): void =>
      refillQueue(database, { seed: 1, at: now, today, wishes: { ...noWishes, ...changes } });
    const tagged = (letters: string, tag: string): readonly string[] =>
      bringIn(
        database,
        stamps,
        Array.from(letters, (name) => aPerson(name, { tags: [tag] })),
      );
    const on = (letters: string, network: 'github' | 'mastodon'): readonly string[] =>
      bringIn(
        database,
        stamps,
        Array.from(letters, (name) => aPerson(name, { profiles: [aProfile(network, name)] })),
      );

    it('narrow the draw to tags, however they are written, and to networks', () => {
      bring('ABCDEFGHIJ');
      tagged('KL', 'Rowing');
      on('MN', 'github');
      wish({ onlyTags: ['rowing', 'choir'] });
      expect(sorted()).toBe('KL');
      database.run('DELETE FROM queue');
      wish({ onlyNetworks: ['github', 'flickr'] });
      expect(sorted()).toBe('MN');
    });

    it('take out who was drawn and does not fit, but nobody who was promised, chosen or kept', () => {
      bring('ABCDEFG');
      tagged('K', 'rowing');
      promised('A', '2026-03-09', 60);
      refill();
      moveFirst(database, id('B'));
      pinPlace(database, id('C'), true);
      wish({ onlyTags: ['rowing'] });
      expect(sorted()).toBe('ABCK');
    });

    it('are left aside where they leave nobody at all', () => {
      bring('AB');
      wish({ onlyTags: ['nobody has this'], onlyNetworks: ['flickr'] });
      expect(sorted()).toBe('AB');
    });

    it('bring people of a tag back who are resting rather than others', () => {
      bring('ABC');
      tagged('K', 'rowing');
      met('K', 2);
      wish({ onlyTags: ['rowing'] });
      expect(names()).toBe('K');
    });

    it('make people of a tag likelier', () => {
      bring('ABCDEFGHIJKLMNO');
      tagged('PQRST', 'rowing');
      const count = (wishes: QueueWishes): number => {
        let hits = 0;
        for (let seed = 0; seed < 60; seed += 1) {
          database.run('DELETE FROM queue');
          refillQueue(database, { seed, at: now, today, wishes });
          hits += Array.from(names()).filter((name) => name >= 'P').length;
        }
        return hits;
      };
      expect(count({ ...noWishes, tags: ['Rowing'] })).toBeGreaterThan(count(noWishes) * 1.1);
    });
  });

  it('lets who is kept stay when promises come in, and the last of the others give way', () => {
    bring('ABCDEFGHIJ');
    refill();
    const before = names();
    const last = before[6] ?? '';
    pinPlace(database, id(last), true);
    const absent = 'ABCDEFGHIJ'.split('').find((name) => !before.includes(name)) ?? '';
    promised(absent, today, 60);
    refill();
    expect(names()).toBe(`${absent}${before.slice(0, 5)}${last}`);
    expect(listQueue(database)[6]?.isPinned).toBe(true);
  });

  it('brings who has waited longest when the promise to everybody would fail, and says so', () => {
    const circle = 20;
    bring('ABCDEFGHIJKLMNOPQRST');
    // As many sessions as are promised went to the others, long enough ago for nobody to be resting.
    for (let turn = 0; turn < sessionsPromised(circle); turn += 1) {
      met('ABCDEFGHIJKLMNOPQRS'[turn % 19] ?? 'A', 400 - turn);
    }
    refill();
    expect(names()).toContain('T');
    expect(listQueue(database).find(({ name }) => name === 'T')?.reason.hasWaitedLongest).toBe(true);
  });

  it('tells of the newest post', () => {
    const [ana = ''] = bring('A');
    notePosts(database, [
      { contactId: ana, at: 90 },
      { contactId: 'somebody who is gone', at: 95 },
    ]);
    notePosts(database, [{ contactId: ana, at: 80 }]);
    refill();
    expect(listQueue(database)[0]?.reason.postedAt).toBe(90);
  });

  describe('among very many', () => {
    beforeEach(() => {
      database.run(`INSERT INTO contact (number, id, name, person_key, created_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        SELECT i, 'id' || i, 'N' || i, 'k' || i, 1 FROM n`);
    });

    const numbers = (): number[] => listQueue(database).map((entry) => Number(entry.name.slice(1)));

    it('draws seven different people all over the list, the same for the same seed', () => {
      const drawn = [1, 1, 2].map((seed) => {
        database.run('DELETE FROM queue');
        refill(seed);
        return numbers();
      });
      expect(new Set(drawn[0]).size).toBe(7);
      expect(drawn[1]).toEqual(drawn[0]);
      expect(drawn[2]).not.toEqual(drawn[0]);
    });

    it('reaches everybody about equally often', () => {
      const thirds = [0, 0, 0];
      for (let seed = 0; seed < 150; seed += 1) {
        database.run('DELETE FROM queue');
        refill(seed);
        for (const number of numbers()) {
          const third = Math.floor((number - 1) / 1_000);
          thirds[third] = (thirds[third] ?? 0) + 1;
        }
      }
      // 350 each; four standard deviations are 61.
      expect(thirds.every((count) => Math.abs(count - 350) < 61)).toBe(true);
    });

    it('finds the few who may be drawn', () => {
      database.run('UPDATE contact SET archived = 1 WHERE number NOT IN (17, 1500, 2999)');
      refill();
      expect(numbers().toSorted((one, other) => one - other)).toEqual([17, 1500, 2999]);
    });
  });
});
