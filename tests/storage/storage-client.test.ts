import { existsSync, readdirSync } from 'node:fs';
import { noWishes } from '../../core/queue/queue-wishes.ts';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../main/storage/storage-contract.ts';
import { Database } from '../../main/storage/database.ts';
import { migrations } from '../../main/storage/migrate.ts';
import { openStorage } from '../../main/storage/storage-client.ts';
import { aPerson, aProfile, aSession, storageWorkerUrl, temporaryFolder } from '../support/storage-fixture.ts';

describe('the storage worker', () => {
  let folder: string;
  let storage: Storage;
  let failures: unknown[];

  const open = (): Storage =>
    openStorage({
      file: join(folder, 'twelve.db'),
      backupDir: join(folder, 'backups'),
      workerUrl: storageWorkerUrl,
      onFailure: (error) => failures.push(error),
    });

  beforeEach(() => {
    folder = temporaryFolder();
    failures = [];
    storage = open();
  });

  afterEach(async () => {
    await storage.close();
    expect(failures).toEqual([]);
  });

  async function bringIn(count: number): Promise<void> {
    const batchId = await storage.request('imports:begin', { format: 'vcard', fileName: 'a.vcf', at: 1 });
    const people = Array.from({ length: count }, (_, index) =>
      aPerson(`Person ${index}`, { profiles: [aProfile('x', `person${index}`)] }),
    );
    await storage.request('imports:stage', batchId, people);
    await storage.request('imports:show', batchId);
  }

  it('takes somebody from a file through the queue and a session to the summary of the week', async () => {
    await bringIn(3);
    const [first] = await storage.request('queue:refill', {
      seed: 1,
      at: 1_000,
      today: '2026-03-01',
      wishes: noWishes,
    });
    const contactId = first?.contactId ?? '';
    await storage.request('sessions:save', aSession('s1', contactId, { outcome: 'done', familiarityAfter: 2 }));
    expect(await storage.request('sessions:people-met', 0, 20_000)).toBe(1);
    expect(await storage.request('sessions:span')).toEqual({ first: 10_000, last: 10_000 });
    expect(await storage.request('contacts:get', contactId)).toMatchObject({ familiarity: 2, lastMetAt: 10_000 });
    await storage.request('sessions:remove', 's1');
    expect(await storage.request('sessions:between', 0, 20_000)).toEqual([]);
  });

  it('gives everything an id of its own that sorts by time', async () => {
    await bringIn(50);
    const entries = await storage.request('queue:refill', {
      seed: 1,
      at: 1_000,
      today: '2026-03-01',
      wishes: noWishes,
    });
    expect(entries).toHaveLength(7);
    for (const { contactId } of entries) expect(contactId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });

  it('shows an import after its last slice even when nobody waits in between', async () => {
    const batchId = await storage.request('imports:begin', { format: 'vcard', fileName: 'a.vcf', at: 1 });
    const people = Array.from({ length: 500 }, (_, index) => aPerson(`Person ${index}`));
    const staged = storage.request('imports:stage', batchId, people);
    const shown = storage.request('imports:show', batchId);
    await staged;
    expect(await shown).toMatchObject({ added: 500 });
  });

  it('answers others while a large slice is written', async () => {
    const batchId = await storage.request('imports:begin', { format: 'vcard', fileName: 'a.vcf', at: 1 });
    const people = Array.from({ length: 3_000 }, (_, index) => aPerson(`Person ${index}`));
    let isStaged = false;
    const staged = storage.request('imports:stage', batchId, people).then(() => (isStaged = true));
    await storage.request('queue:list');
    expect(isStaged).toBe(false);
    await staged;
    await storage.request('imports:cancel', batchId);
  });

  it('sweeps what a cancelled import left, at the latest with the next starts', async () => {
    const batchId = await storage.request('imports:begin', { format: 'vcard', fileName: 'a.vcf', at: 1 });
    await storage.request('imports:stage', batchId, [aPerson('Ana'), aPerson('Ben')]);
    await storage.close();
    storage = open();
    expect(await storage.request('contacts:count')).toBe(0);
    await storage.close();
    const database = new Database(join(folder, 'twelve.db'));
    const left = database.get<{ rows: number }>(
      'SELECT (SELECT count(*) FROM contact) + (SELECT count(*) FROM batch) AS rows',
    );
    database.close();
    expect(left?.rows).toBe(0);
  });

  it('says what it was asked in vain', async () => {
    await expect(storage.request('contacts:rename', 'nobody', 'X')).rejects.toMatchObject({ code: 'unknown-contact' });
    await expect(storage.request('imports:show', 'nothing')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(failures.splice(0)).toHaveLength(1);
  });

  it('makes a backup while it is in use', async () => {
    await bringIn(200);
    const backup = storage.request('backup:make', '2026-03-01');
    await storage.request('sessions:span');
    expect(await backup).toBe('twelve-2026-03-01.db');
    expect(readdirSync(join(folder, 'backups'))).toEqual(['twelve-2026-03-01.db']);
  });

  it('finishes a backup before it closes', async () => {
    await bringIn(20);
    const backup = storage.request('backup:make', '2026-03-01');
    await storage.close();
    await expect(backup).resolves.toBe('twelve-2026-03-01.db');
    expect(existsSync(join(folder, 'twelve.db.open'))).toBe(false);
  });

  it('is closed while its files are worked on, and open again for who asked meanwhile', async () => {
    await bringIn(2);
    const seen: boolean[] = [];
    const first = storage.whileClosed(() => void seen.push(existsSync(join(folder, 'twelve.db-wal'))));
    const second = storage.whileClosed(() => {
      seen.push(existsSync(join(folder, 'twelve.db.open')));
      throw new Error('the work failed');
    });
    const count = storage.request('contacts:count');
    await first;
    await expect(second).rejects.toThrowError('the work failed');
    expect(await count).toBe(2);
    expect(seen).toEqual([false, false]);
  });

  it('closes for good after the work, not in its middle', async () => {
    await bringIn(1);
    let isDone = false;
    void storage.whileClosed(() => (isDone = true));
    await storage.close();
    expect(isDone).toBe(true);
    expect(existsSync(join(folder, 'twelve.db.open'))).toBe(false);
  });

  it('refuses everything when the file is of a newer program', async () => {
    await storage.request('contacts:count');
    await storage.close();
    const database = new Database(join(folder, 'twelve.db'));
    database.connection.exec('PRAGMA user_version = 99');
    database.close();
    storage = open();
    for (const attempt of [1, 2]) {
      await expect(storage.request('contacts:count'), `attempt ${attempt}`).rejects.toMatchObject({
        code: 'storage-too-new',
        details: { found: 99, known: migrations.length },
      });
    }
  });
});
