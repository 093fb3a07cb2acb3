import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { DataFolder } from '../../main/app/data-folder.ts';
import { finishAtStart } from '../../main/data/finish-at-start.ts';
import { Database } from '../../main/storage/database.ts';
import { aBackupOf, aDataFolder, fillWith, prepareIn, whoseIs } from '../support/data-folder.ts';

const victim = fileURLToPath(new URL('../support/data-victim.ts', import.meta.url));
const quiet = { note: () => {} };

/** Runs the victim until its n-th change to a file; answers whether that was the end of it. */
function isKilled(what: 'restore' | 'erase', data: DataFolder, count: number, how: number): boolean {
  const args = ['--disable-warning=ExperimentalWarning', victim, what, data.folder, String(count), String(how)];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  if (signal === null) expect(status).toBe(0);
  return signal === 'SIGKILL';
}

/** Leaves a log beside the database that must not be read into another one. */
function leaveLog(data: DataFolder): void {
  const database = new Database(data.database);
  database.connection.exec("PRAGMA journal_mode = WAL; UPDATE contact SET name = 'Late Ana'");
  copyFileSync(`${data.database}-wal`, `${data.database}-kept`);
  database.close();
  copyFileSync(`${data.database}-kept`, `${data.database}-wal`);
}

/** A fresh copy of a folder for each life. */
function aCopyOf(original: DataFolder): DataFolder {
  const copy = aDataFolder();
  cpSync(original.folder, copy.folder, { recursive: true });
  return copy;
}

describe('a program that is killed while it restores', () => {
  it.each([
    ['before', 0],
    ['after', 0.9],
  ])('has all of the old data or all of the new, killed %s any change to a file', (_, how) => {
    const original = aDataFolder();
    fillWith(original, 'Ana');
    leaveLog(original);
    prepareIn(original, aBackupOf('Ben'));
    const seen = new Set<string>();
    for (let count = 1, goesOn = true; goesOn; count += 1) {
      const data = aCopyOf(original);
      goesOn = isKilled('restore', data, count, how);
      finishAtStart(data, quiet);
      const { people, settings } = whoseIs(data);
      expect([people.join(), settings], `killed at change ${count}`).toEqual(
        settings === 'Ben' ? ['Ben', 'Ben'] : ['Late Ana', 'Ana'],
      );
      expect(readdirSync(data.folder)).not.toContain('prepared');
      expect(readdirSync(data.folder)).not.toContain('restoring');
      if (!goesOn) expect(settings).toBe('Ben');
      seen.add(settings);
    }
    // The first change is the decision.
    expect(seen).toEqual(new Set(how === 0 ? ['Ana', 'Ben'] : ['Ben']));
  });
});

describe('a program that is killed while it erases', () => {
  it.each([
    ['before any change to a file', 0],
    ['in the middle of any write', 0.5],
  ])('has all of its data or none, killed %s', (_, how) => {
    const original = aDataFolder();
    fillWith(original, 'Ana');
    writeFileSync(original.log, 'a line');
    const before = readdirSync(original.folder).length;
    const seen = new Set<string>();
    for (let count = 1, goesOn = true; goesOn; count += 1) {
      const data = aCopyOf(original);
      goesOn = isKilled('erase', data, count, how);
      finishAtStart(data, quiet);
      const left = readdirSync(data.folder);
      if (existsSync(data.database)) {
        // The list itself may have been begun; it says nothing before it stands under its name.
        const others = left.filter((name) => !name.startsWith('erasing.json'));
        expect(others, `killed at change ${count}`).toHaveLength(before);
        expect(whoseIs(data)).toEqual({ people: ['Ana'], settings: 'Ana' });
      } else {
        expect(left, `killed at change ${count}`).toEqual([]);
      }
      if (!goesOn) expect(left).toEqual([]);
      seen.add(existsSync(data.database) ? 'all' : 'none');
    }
    expect(seen).toEqual(new Set(['all', 'none']));
  });
});
