import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settleDataFolder } from '../../../main/app/data-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'twelve-data-folder-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function settle(argv: readonly string[]) {
  const paths = { userData: join(place, 'usual') };
  const app = {
    getPath: () => paths.userData,
    setPath: (_name: string, path: string) => void (paths.userData = path),
  };
  return { data: settleDataFolder(app, argv), userData: () => paths.userData };
}

it('keeps everything in one folder of its own, but for the status that others read', () => {
  const { data } = settle(['node', 'twelve']);
  expect(data.folder).toBe(join(place, 'usual', 'data'));
  const { folder, status, ...rest } = data;
  expect(Object.values(rest).map(dirname)).toEqual(Object.values(rest).map(() => folder));
  expect(status).toBe(join(place, 'usual', 'status.json'));
});

it('is open to the user alone', () => {
  expect(statSync(settle([]).data.folder).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700);
});

it.each([
  ['a word of its own', (folder: string) => ['--data', folder]],
  ['one word', (folder: string) => [`--data=${folder}`]],
  ['several, of which the first counts', (folder: string) => ['--data', folder, '--data', '/nowhere']],
])('goes where --data says, given as %s, with the lock of the single instance', (_how, argv) => {
  const given = join(place, 'some', 'where');
  const { data, userData } = settle(['node', 'twelve', ...argv(given)]);
  expect(data.folder).toBe(join(given, 'data'));
  expect(userData()).toBe(given);
});

it('stays where it is when --data says nothing', () => {
  expect(settle(['--data']).data.folder).toBe(join(place, 'usual', 'data'));
});
