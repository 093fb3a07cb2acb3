import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { connectionsCsv, messagesCsv, writeZip } from '../../support/archives.ts';
import { expect, test } from '../support/fixture.ts';
import { ana, bringIn, minutes, startButton } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

const drop = (twelve: TwelveApp, file: string): Promise<void> =>
  twelve.dropFile('session', 'text=Or drop a file here', file);

async function addPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add people' }).click();
  await expect(page.getByText('Or drop a file here')).toBeVisible();
}

test('a whole archive is looked through, brought in, brought up to date by a newer one, and undone', async ({
  twelve,
  dataFolder,
}) => {
  const page = await twelve.window('session');
  const archive = join(dataFolder, 'Complete_LinkedInDataExport.zip');
  await drop(twelve, await writeZip(archive, { 'Connections.csv': connectionsCsv, 'messages.csv': messagesCsv }));
  await expect(page.getByRole('heading', { name: '2 new people' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();

  await page.getByRole('button', { name: 'Add more' }).click();
  await drop(twelve, archive);
  await expect(page.getByRole('heading', { name: 'Nobody new is in it' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();

  const newer = connectionsCsv.replace('Designer', 'Head of design');
  await drop(twelve, await writeZip(archive, { 'data/Connections.csv': newer, 'data/messages.csv': messagesCsv }));
  const updated = page.getByRole('region', { name: 'Brought up to date' });
  await expect(updated.getByRole('listitem')).toHaveText(/Ana Kovač\s*role: Designer → Head of design/);
  await page.getByRole('button', { name: 'Update 1 person' }).click();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('1 is as before.')).toBeVisible();

  await page.getByRole('button', { name: /^Undo the import from LinkedIn/ }).click();
  await expect(page.getByText('2 people are gone again.')).toBeVisible();
  await expect(page.getByText('Undone')).toHaveCount(2);
});

test('a table that nobody knows is asked about once', async ({ twelve, dataFolder }) => {
  const page = await twelve.window('session');
  const table = join(dataFolder, 'club.csv');
  await writeFile(table, 'Mitglied;Seit;Wo\nAna Kovač;2019;github.com/anakovac\nOmar Haddad;2021;\n');
  await drop(twelve, table);
  await expect(page.getByRole('heading', { name: 'What is in this table?' })).toBeVisible();
  await page.getByLabel('Mitglied').selectOption('Name');
  await page.getByLabel('Wo').selectOption('Link to a profile');
  await page.getByRole('button', { name: 'Look who is in it' }).click();
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await page.getByRole('button', { name: 'Add more' }).click();
  await writeFile(table, 'Mitglied;Seit;Wo\nBecky Lee;2024;x.com/beckylee\n');
  await drop(twelve, table);
  await expect(page.getByRole('heading', { name: '1 new person' })).toBeVisible();
});

test('a link dropped on the window is somebody, at once, and can be taken back', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.setData('text/uri-list', 'https://www.linkedin.com/in/bo-lind/');
    return data;
  });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('status').filter({ hasText: 'Bo Lind came in.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bo Lind' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Bo Lind' })).toBeHidden();
});

test('who waits for an export is reminded on the next day, and led to where it comes in', async ({ twelve }) => {
  const page = await bringIn(twelve, [ana]);
  await addPeople(page);
  await page.getByRole('button', { name: 'How to get your people out' }).click();
  await page.getByRole('button', { name: 'LinkedIn' }).click();
  await page.getByRole('button', { name: 'Remind me tomorrow' }).click();
  await expect(page.getByText(/^I will remind you on/)).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(startButton(page)).toBeVisible();
  await twelve.sleep(minutes(24 * 60 - 30), { events: true });
  const title = 'Your people from LinkedIn should be ready';
  const told = async (): Promise<number> =>
    (await twelve.notifications()).filter((notice) => notice.title === title).length;
  expect(await told()).toBe(0);
  await twelve.stall(minutes(61));
  await expect.poll(told).toBe(1);
  await twelve.clickNotification(title);
  await expect(page.getByRole('heading', { name: 'From LinkedIn' })).toBeVisible();
});
