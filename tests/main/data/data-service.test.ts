import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { noWishes } from '../../../core/queue/queue-wishes.ts';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataFolder } from '../../../main/app/data-folder.ts';
import { DataService } from '../../../main/data/data-service.ts';
import { openBackups } from '../../../main/storage/backup-client.ts';
import { openStorage } from '../../../main/storage/storage-client.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { aBackupOf, aDataFolder, fillWith, whoseIs } from '../../support/data-folder.ts';
import { storageWorkerUrl, temporaryFolder } from '../../support/storage-fixture.ts';

const noon = Date.UTC(2026, 10, 18, 12);

describe('DataService', () => {
  let data: DataFolder;
  let storage: Storage;
  let service: DataService;
  let failures: unknown[];
  let told: string[];
  let isAtRest: boolean;
  let openAnswer: string;
  let whileHeldStill: () => void;

  beforeEach(() => {
    data = aDataFolder();
    fillWith(data, 'Ana');
    failures = [];
    told = [];
    isAtRest = true;
    openAnswer = '';
    whileHeldStill = () => {};
    const options = {
      file: data.database,
      backupDir: data.backups,
      workerUrl: storageWorkerUrl,
      onFailure: (error: unknown) => failures.push(error),
    };
    storage = openStorage(options);
    service = new DataService({
      data,
      storage,
      backups: openBackups(options),
      clock: { read: () => ({ wallMs: noon, steadyMs: 0, bootMs: 0, awakeMs: null }) as never },
      app: { getVersion: () => '0.1.0' },
      shell: { openPath: async (path) => (told.push(`open ${path}`), openAnswer) },
      holders: {
        isAtRest: () => isAtRest,
        takeUpSession: () => void told.push(existsSync(data.runningSession) ? 'session found' : 'no session'),
        holdStill: async () => (told.push('held still'), whileHeldStill()),
        readAnew: () => void told.push('read anew'),
      },
    });
  });

  afterEach(async () => {
    await storage.close();
    expect(failures).toEqual([]);
  });

  it('tells what there is', async () => {
    expect(await service.view()).toEqual({ people: 1, sessions: 0, folder: data.folder, replacedAt: null });
  });

  it('backs up into a file from which everything comes back', async () => {
    const path = join(temporaryFolder(), 'mine.twelve');
    expect(await service.backUp(path)).toEqual({ fileName: 'mine.twelve', savedAt: noon, people: 1, sessions: 0 });
    await service.erase();
    expect(await service.choose(path)).toMatchObject({ fileName: 'mine.twelve', people: 1, hasSettings: true });
    await service.restore();
    await storage.close();
    expect(whoseIs(data)).toEqual({ people: ['Ana'], settings: 'Ana' });
  });

  it('does not back up into the data folder, by whatever way', async () => {
    const link = join(temporaryFolder(), 'link');
    symlinkSync(data.folder, link);
    for (const path of [data.database, join(link, 'twelve.db'), join(data.folder, 'mine.twelve')]) {
      await expect(service.backUp(path)).rejects.toMatchObject({ code: 'backup-inside' });
    }
    expect(await service.view()).toMatchObject({ people: 1 });
  });

  it('says when a backup cannot be written', async () => {
    const path = join(temporaryFolder(), 'gone', 'mine.twelve');
    await expect(service.backUp(path)).rejects.toMatchObject({
      code: 'file-unwritable',
      details: { file: 'mine.twelve' },
    });
  });

  it('changes nothing by a backup that is only chosen', async () => {
    await service.choose(aBackupOf('Ben'));
    expect(told).toEqual([]);
    await storage.close();
    expect(whoseIs(data)).toEqual({ people: ['Ana'], settings: 'Ana' });
  });

  it('restores what was chosen, in this order: still, files, session, everybody anew', async () => {
    await service.choose(aBackupOf('Ben', '{"version":1,"state":null}'));
    expect(await service.restore()).toEqual({ savedAt: noon, people: 1, sessions: 0 });
    expect(told).toEqual(['held still', 'session found', 'read anew']);
    await storage.close();
    expect(whoseIs(data)).toEqual({ people: ['Ben'], settings: 'Ben' });
  });

  it('puts back what was there before, as often as one likes', async () => {
    await service.choose(aBackupOf('Ben'));
    await service.restore();
    expect(await service.view()).toMatchObject({ replacedAt: noon });
    await service.putBack();
    expect(
      await storage.request('queue:refill', { seed: 1, at: noon, today: '2026-11-18', wishes: noWishes }),
    ).toMatchObject([{ name: 'Ana' }]);
    await storage.close();
    expect(whoseIs(data)).toEqual({ people: ['Ana'], settings: 'Ana' });
  });

  it('refuses to restore while a session is open, before and after the waiting', async () => {
    await service.choose(aBackupOf('Ben'));
    isAtRest = false;
    await expect(service.restore()).rejects.toMatchObject({ code: 'restore-in-session' });
    expect(told).toEqual([]);
    isAtRest = true;
    whileHeldStill = () => (isAtRest = false);
    await expect(service.restore()).rejects.toMatchObject({ code: 'restore-in-session' });
    expect(told).toEqual(['held still', 'read anew']);
    await storage.close();
    expect(whoseIs(data)).toEqual({ people: ['Ana'], settings: 'Ana' });
  });

  it('restores nothing twice, and nothing that was not chosen or was refused', async () => {
    await expect(service.restore()).rejects.toMatchObject({ code: 'bad-request' });
    await expect(service.putBack()).rejects.toMatchObject({ code: 'bad-request' });
    await service.choose(aBackupOf('Ben'));
    const other = join(temporaryFolder(), 'other.twelve');
    writeFileSync(other, 'Ben');
    await expect(service.choose(other)).rejects.toMatchObject({ code: 'backup-unknown' });
    await expect(service.restore()).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('lets who asks meanwhile wait, and answers from the new data', async () => {
    await service.choose(aBackupOf('Ben'));
    const answer = Promise.withResolvers<unknown>();
    whileHeldStill = () => {
      setImmediate(() => {
        answer.resolve(storage.request('queue:refill', { seed: 1, at: noon, today: '2026-11-18', wishes: noWishes }));
      });
    };
    await service.restore();
    expect(await answer.promise).toMatchObject([{ name: 'Ben' }]);
  });

  it('erases all that lies in the folder, and goes on with nothing', async () => {
    mkdirSync(join(data.folder, 'backups'), { recursive: true });
    for (const name of [
      'running.json',
      'log.txt',
      'log.txt.old',
      'twelve-damaged-x.db',
      'backups/twelve-2026-11-01.db',
    ]) {
      writeFileSync(join(data.folder, name), 'x');
    }
    await service.erase();
    expect(readdirSync(data.folder)).toEqual([]);
    expect(told).toEqual(['held still', 'no session', 'read anew']);
    expect(await service.view()).toMatchObject({ people: 0, sessions: 0, replacedAt: null });
  });

  it('opens the folder, and says where it is when it cannot', async () => {
    await service.openFolder();
    expect(told).toEqual([`open ${data.folder}`]);
    openAnswer = 'no program for it';
    await expect(service.openFolder()).rejects.toMatchObject({
      code: 'folder-unopened',
      details: { folder: data.folder },
    });
  });

  it('backs up with unreadable settings too', async () => {
    writeFileSync(data.settings, '{ not json');
    const path = join(temporaryFolder(), 'mine.twelve');
    await service.backUp(path);
    expect(await service.choose(path)).toMatchObject({ hasSettings: false });
    expect(readFileSync(data.settings, 'utf8')).toBe('{ not json');
  });
});
