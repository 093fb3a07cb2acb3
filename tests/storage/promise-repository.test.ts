import { beforeEach, describe, expect, it } from 'vitest';
import { noWishes } from '../../core/queue/queue-wishes.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';
import { readDetail } from '../../main/storage/contact-details.ts';
import type { Database } from '../../main/storage/database.ts';
import { addPromise, movePromise, settlePromise } from '../../main/storage/promise-repository.ts';
import { listQueue } from '../../main/storage/queue-repository.ts';
import { refillQueue } from '../../main/storage/refill-queue.ts';
import { saveSession } from '../../main/storage/session-repository.ts';
import { aDatabase, aPerson, aSession, bringIn } from '../support/storage-fixture.ts';

const today = '2026-11-18';
const now = Date.UTC(2026, 10, 18, 12);

describe('promises that are made outside a session', () => {
  let database: Database;
  let stamps: Stamps;
  let ana: string;

  beforeEach(() => {
    ({ database, stamps } = aDatabase());
    stamps = { ...stamps, now: () => now };
    [ana = ''] = bringIn(database, stamps, [aPerson('Ana')]);
  });

  const promises = () => readDetail(database, ana)?.promises ?? [];
  const add = (day: string): void => addPromise(database, { contactId: ana, day, note: 'the garden' }, stamps);

  it('stand with their person, the next first, until they are kept', () => {
    add('2026-12-24');
    add('2026-12-03');
    expect(promises()).toMatchObject([
      { day: '2026-12-03', note: 'the garden' },
      { day: '2026-12-24', note: 'the garden' },
    ]);
    const [first] = promises();
    settlePromise(database, first?.id ?? '', true, now);
    expect(promises()).toMatchObject([{ day: '2026-12-24' }]);
    settlePromise(database, first?.id ?? '', false, now);
    expect(promises()).toHaveLength(2);
  });

  it('move to another day, and out of the queue with it', () => {
    add(today);
    refillQueue(database, { seed: 1, at: now, today, wishes: noWishes });
    expect(listQueue(database)).toMatchObject([{ reason: { kind: 'follow-up', day: today } }]);
    movePromise(database, promises()[0]?.id ?? '', '2026-12-03');
    expect(promises()).toMatchObject([{ day: '2026-12-03' }]);
    expect(listQueue(database)).toEqual([]);
  });

  it('are not kept by a session that was before them', () => {
    saveSession(database, aSession('s', ana, { startedAt: now - 60_000, outcome: 'done' }));
    add(today);
    refillQueue(database, { seed: 1, at: now, today, wishes: noWishes });
    expect(listQueue(database)).toMatchObject([{ reason: { kind: 'follow-up' } }]);
    saveSession(database, aSession('t', ana, { startedAt: now + 60_000, outcome: 'done' }));
    expect(promises()).toEqual([]);
  });

  it('need somebody, and one another', () => {
    expect(() => addPromise(database, { contactId: 'nobody', day: today, note: '' }, stamps)).toThrow(
      'unknown-contact',
    );
    expect(() => movePromise(database, 'none', today)).toThrow('unknown-promise');
    expect(() => settlePromise(database, 'none', true, now)).toThrow('unknown-promise');
  });
});
