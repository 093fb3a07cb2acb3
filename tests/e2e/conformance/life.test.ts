import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { program } from '../support/programs.ts';

/** What the program has written so far; nothing before its first line. */
const diaryOf = async (folder: string): Promise<string[]> => {
  const diary = await readFile(join(folder, 'diary.txt'), 'utf8').catch(() => '');
  return diary.split('\n').filter((line) => line !== '');
};

const quits = (...flags: string[]) => ({ main: program('quit'), clock: 'system' as const, arguments: flags });

test('the program quits when its last window closes and nobody listens', async ({ launch, dataFolder }) => {
  const app = await launch(quits());
  await app.window('session');
  await app.call('conformance.closeWindow');
  expect(await app.exited()).toBe(0);
  expect(await diaryOf(dataFolder)).toEqual(['close', 'closed', 'before-quit', 'will-quit unsaved', 'quit']);
});

test('it stays when somebody listens', async ({ launch, dataFolder }) => {
  const app = await launch(quits('--listens'));
  await app.window('session');
  await app.call('conformance.closeWindow');
  await expect.poll(() => diaryOf(dataFolder)).toEqual(['close', 'closed', 'window-all-closed']);
  expect(await app.windows()).toHaveLength(0);
});

test('quitting can wait until everything is saved', async ({ launch, dataFolder }) => {
  const app = await launch(quits('--listens', '--saves'));
  await app.window('session');
  await app.call('conformance.quit');
  expect(await app.exited()).toBe(0);
  expect(await diaryOf(dataFolder)).toEqual([
    'before-quit',
    'close',
    'closed',
    'will-quit unsaved',
    'before-quit',
    'will-quit saved',
    'quit',
  ]);
});

test('a window that refuses to close stops quitting', async ({ launch, dataFolder }) => {
  const app = await launch(quits('--refuses-close'));
  await app.window('session');
  await app.call('conformance.quit');
  await expect.poll(() => diaryOf(dataFolder)).toEqual(['before-quit', 'close']);
  expect(await app.windows()).toHaveLength(1);
});

test('exiting asks nobody and has the given code', async ({ launch, dataFolder }) => {
  const app = await launch(quits('--refuses-close'));
  await app.window('session');
  await app.call('conformance.exit', 3);
  expect(await app.exited()).toBe(3);
  expect(await diaryOf(dataFolder)).toEqual(['closed', 'quit']);
});

test('only the first instance on a data folder gets the lock; it hears of the second', async ({ launch }) => {
  test.skip(isOnElectron, 'a second instance leaves before Playwright can attach to it');
  const single = { main: program('single'), clock: 'system' as const };
  const first = await launch(single);
  expect(await first.call('conformance.hasLock')).toBe(true);
  const second = launch({ ...single, arguments: ['--from-second'] });
  await second.then((app) => app.exited()).catch(() => {});
  await expect.poll(() => first.call('conformance.seconds')).toEqual([expect.arrayContaining(['--from-second'])]);
});

test('the lock of a killed instance is free again', async ({ launch }) => {
  const app = await launch({ main: program('single'), clock: 'system' });
  await app.kill();
  await app.relaunch();
  expect(await app.call('conformance.hasLock')).toBe(true);
});
