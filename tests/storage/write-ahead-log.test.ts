import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../main/storage/database.ts';
import { WriteAheadLog } from '../../main/storage/write-ahead-log.ts';
import { aDatabase } from '../support/storage-fixture.ts';

describe('WriteAheadLog', () => {
  let database: Database;
  let log: WriteAheadLog;
  let events: string[];

  beforeEach(() => {
    ({ database } = aDatabase());
    events = [];
    log = new WriteAheadLog(database.connection, () => {
      events.push('start');
      return {
        bringIn: async () => void events.push('bring in'),
        end: async () => void events.push('end'),
      };
    });
  });

  const pagesUntilBroughtIn = (): unknown => Object.values(database.get<object>('PRAGMA wal_autocheckpoint') ?? {})[0];

  it('is left to SQLite but while an import holds it', async () => {
    expect(pagesUntilBroughtIn()).toBe(1000);
    log.hold();
    expect(pagesUntilBroughtIn()).toBe(0);
    await log.release();
    expect(pagesUntilBroughtIn()).toBe(1000);
  });

  it('is brought in by one thread whenever it has grown by thousands, and once more at the end', async () => {
    log.hold();
    expect(log.grew(4_999)).toBeUndefined();
    await log.grew(1);
    expect(log.grew(4_000)).toBeUndefined();
    await log.grew(1_000);
    expect(log.grew(300)).toBeUndefined();
    await log.release();
    expect(events).toEqual(['start', 'bring in', 'bring in', 'bring in', 'end']);
  });

  it('needs no thread for a few people', async () => {
    log.hold();
    expect(log.grew(200)).toBeUndefined();
    await log.release();
    expect(events).toEqual([]);
  });

  it('starts a thread anew for the next import', async () => {
    for (let round = 0; round < 2; round += 1) {
      log.hold();
      await log.grew(5_000);
      await log.release();
    }
    expect(events).toEqual(['start', 'bring in', 'end', 'start', 'bring in', 'end']);
  });
});
