import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../main/storage/database.ts';
import { startLogThread } from '../../main/storage/log-thread.ts';
import { aDatabase, aPerson, bringIn, storageWorkerUrl, temporaryFolder } from '../support/storage-fixture.ts';

describe('the thread for the log', () => {
  it('brings what was written into the file while somebody else has it open', async () => {
    const { database, stamps, folder } = aDatabase();
    const file = join(folder, 'twelve.db');
    const namesInFileAlone = (): readonly unknown[] => {
      const copy = join(temporaryFolder(), 'copy.db');
      copyFileSync(file, copy);
      const opened = new Database(copy);
      try {
        return opened.all<{ name: string }>('SELECT name FROM contact').map(({ name }) => name);
      } finally {
        opened.close();
      }
    };
    const thread = startLogThread({
      file,
      backupDir: folder,
      workerUrl: storageWorkerUrl.href,
      task: { kind: 'serve' },
    });
    await thread.bringIn();
    bringIn(database, stamps, [aPerson('Ana')]);
    expect(namesInFileAlone()).toEqual([]);
    await thread.bringIn();
    expect(namesInFileAlone()).toEqual(['Ana']);
    bringIn(database, stamps, [aPerson('Ben')]);
    await thread.end();
    expect(database.all('SELECT name FROM contact')).toHaveLength(2);
  });

  it('harms nothing where it cannot start', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'no-such-folder', 'twelve.db');
    const thread = startLogThread({
      file,
      backupDir: folder,
      workerUrl: storageWorkerUrl.href,
      task: { kind: 'serve' },
    });
    await expect(thread.bringIn()).resolves.toBeUndefined();
    await thread.end();
  });
});
