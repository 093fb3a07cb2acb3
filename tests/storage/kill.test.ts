import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Database } from '../../main/storage/database.ts';
import { openStorage } from '../../main/storage/storage-client.ts';
import { storageWorkerUrl, temporaryFolder } from '../support/storage-fixture.ts';

const victim = fileURLToPath(new URL('../support/storage-victim.ts', import.meta.url));

/** Runs the victim until it has said so many lines, kills it, and answers all that it had said by then. */
function killAfter(lines: number, folder: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const args = ['--disable-warning=ExperimentalWarning', victim, folder, storageWorkerUrl.href];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('error', reject);
    // The last line may be cut off; it was not said then.
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}

const last = (said: readonly string[], what: string): number =>
  Math.max(0, ...said.filter((line) => line.startsWith(`${what} `)).map((line) => Number(line.split(' ')[1])));

describe('a program that is killed', () => {
  it.each([1, 3, 6, 7, 20, 45])('has lost nothing that was said to be safe (killed after %i lines)', async (lines) => {
    const folder = temporaryFolder();
    const said = await killAfter(lines, folder);
    const failures: unknown[] = [];
    const storage = openStorage({
      file: join(folder, 'twelve.db'),
      backupDir: join(folder, 'backups'),
      workerUrl: storageWorkerUrl,
      onFailure: (error) => failures.push(error),
    });
    expect(await storage.request('health:read')).toEqual({ damagedFile: null, restoredFrom: null });

    const sessions = await storage.request('sessions:between', 0, Number.MAX_SAFE_INTEGER);
    const saved = last(said, 'saved');
    expect(sessions.length).toBeGreaterThanOrEqual(saved);
    expect(sessions.map((session) => session.id)).toEqual(sessions.map((_, index) => `session-${index + 1}`));
    expect(sessions.every((session) => session.actions.length === 3)).toBe(true);

    // Five contacts at most come from sessions; imports are there in whole rounds of 200 or not at all.
    const people = await storage.request('contacts:count');
    const imported = people - Math.min(5, sessions.length);
    expect(imported % 200).toBe(0);
    expect(imported).toBeGreaterThanOrEqual(last(said, 'shown') * 200);

    await sweep(storage, folder);
    const database = new Database(join(folder, 'twelve.db'));
    expect(database.get('SELECT count(*) AS rows FROM contact')).toEqual({ rows: people });
    expect(database.get('SELECT count(*) AS rows FROM profile')).toEqual({ rows: imported });
    expect(database.get("SELECT count(*) AS rows FROM batch WHERE state <> 'visible'")).toEqual({ rows: 0 });
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    database.close();
    expect(failures).toEqual([]);
  });

  /** Closing stops the sweep where it is, so it is given the time of a few hundred requests first. */
  async function sweep(storage: ReturnType<typeof openStorage>, folder: string): Promise<void> {
    const database = new Database(join(folder, 'twelve.db'), { readOnly: true });
    for (let round = 0; round < 2_000; round += 1) {
      await storage.request('sessions:span');
      if (database.get("SELECT 1 FROM batch WHERE state <> 'visible'") === undefined) break;
    }
    database.close();
    await storage.close();
  }
});
