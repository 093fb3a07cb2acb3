import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '../support/fixture.ts';

test('data of a newer version is left alone, and the window says so', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  const database = new DatabaseSync(join(dataFolder, 'data', 'twelve.db'));
  database.exec('PRAGMA user_version = 99');
  database.close();
  const twelve = await launch();
  const page = await twelve.window('session');
  await expect(page.getByRole('alert')).toContainText('written by a newer version of Twelve');
  expect((await twelve.tray.menu()).map(({ label }) => label)).toContain('Quit Twelve');
  expect(await twelve.quit()).toBe(0);
});

test('a damaged database is kept aside, and the user is told', async ({ launch, dataFolder }) => {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'twelve.db'), 'This is no database at all. '.repeat(300));
  const twelve = await launch();
  const page = await twelve.window('session');
  await expect(page.getByText('there was no backup')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add people' })).toBeVisible();
});
