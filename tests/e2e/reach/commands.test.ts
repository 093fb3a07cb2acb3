import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../support/fixture.ts';
import { ana, bringIn } from '../support/people.ts';

const run = promisify(execFile);
const client = join(import.meta.dirname, '..', '..', '..', 'scripts', 'twelve.mjs');

test('a terminal drives the program, and a bar reads the deadline', async ({ twelve, dataFolder }) => {
  const command = async (...words: readonly string[]) =>
    (await run(process.execPath, [client, '--data', dataFolder, ...words])).stdout.trim();
  const status = async () => JSON.parse(await readFile(join(dataFolder, 'status.json'), 'utf8')) as unknown;
  await bringIn(twelve, [ana, 'Becky Ruiz https://github.com/becky']);

  expect(await command('add', 'https://github.com/torvalds')).toBe('torvalds came in.');
  expect(await command('start', 'becky', '--minutes', '5')).toBe('5 minutes with Becky, until 09:05.');
  const page = await twelve.window('session');
  await expect(page.getByRole('heading', { name: 'Becky Ruiz' })).toBeVisible();
  expect(await status()).toMatchObject({
    state: 'running',
    contact: 'Becky Ruiz',
    deadline: '2026-11-18T08:05:00Z',
    plannedMinutes: 5,
  });

  await twelve.advance(60_000);
  expect(await command('pause')).toBe('Paused, with 4:00 left.');
  expect(JSON.parse(await command('status', '--json'))).toMatchObject({ state: 'paused', remainingSeconds: 240 });
  expect(await status()).toMatchObject({ state: 'paused', deadline: null, remainingSeconds: 240 });
  expect(await command('end')).toBe('Ended after 1:00. Three questions wait in the window.');
  expect(await command('open', 'week')).toBe('');
  await twelve.window('week');

  await twelve.quit();
  expect(await status()).toMatchObject({ state: 'off', contact: null });
  await expect(command('status')).rejects.toMatchObject({ code: 3 });
});
