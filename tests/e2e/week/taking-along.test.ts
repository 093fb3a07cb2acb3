import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { bringIn, minutes, nine, startButton, startFromTray, takeFirstWay } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

/** One session with something done and noted; answers with whom, and with the week's window. */
async function weekWithOne(twelve: TwelveApp): Promise<{ readonly met: string; readonly week: Page }> {
  const page = await bringIn(twelve, nine);
  const met = await startFromTray(twelve, page);
  await takeFirstWay(page);
  await page.getByRole('textbox', { name: 'A note on it' }).fill('on the river, žuto');
  await page.getByRole('button', { name: 'Yes' }).click();
  await expect(page.getByRole('list', { name: 'Done so far' })).toContainText('žuto');
  await twelve.advance(minutes(12));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(startButton(page)).toBeVisible();
  await twelve.tray.choose('This week');
  const week = await twelve.window('week');
  await expect(week.getByRole('heading', { name: /^One person, / })).toBeVisible();
  return { met, week };
}

async function choose(week: Page, item: string): Promise<void> {
  await week.getByRole('button', { name: 'Take the week along' }).click();
  await week.getByRole('menuitem', { name: item }).click();
}

async function save(twelve: TwelveApp, week: Page, item: string, file: string): Promise<Buffer> {
  await choose(week, item);
  await twelve.answerDialog([file]);
  // By its name: what was told of another file may still stand there.
  await expect(week.getByText(`Saved as “${basename(file)}”`)).toBeVisible();
  const bytes = await readFile(file);
  await week.getByRole('button', { name: 'Close' }).first().click();
  return bytes;
}

/** What a PDF says, as a reader of PDFs finds it. */
async function textOfPdf(bytes: Buffer): Promise<{ readonly text: string; readonly pages: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const pages = document.numPages;
  await loading.destroy();
  return { text: texts.join(' ').replace(/\s+/g, ' '), pages };
}

test('a week is copied, and saved as a page, a PDF and a picture, with names or without', async ({
  twelve,
  dataFolder,
  browser,
}) => {
  const { met, week } = await weekWithOne(twelve);
  await choose(week, 'Copy as text');
  await expect.poll(() => twelve.copied()).toContain(`${met} (1 stranger)`);

  const html = join(dataFolder, 'week.html');
  await save(twelve, week, 'Save as a web page', html);
  const offline = await browser.newContext({ offline: true });
  const reader = await offline.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(pathToFileURL(html).href);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    'One person, twelve minutes, one thing done for them.',
  );
  await expect(reader.getByRole('article')).toContainText('žuto');
  await expect(reader.getByRole('img')).toHaveAccessibleName(`${met}, 12 minutes, something done`);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(asked).toEqual([pathToFileURL(html).href]);
  await offline.close();

  await week.getByRole('button', { name: 'Hide names' }).click();
  const pdf = await textOfPdf(await save(twelve, week, 'Save as PDF', join(dataFolder, 'week.pdf')));
  expect(pdf.text).toContain('One person, twelve minutes, one thing done for them.');
  expect(pdf.text).toContain('Person A');
  expect(pdf.text).not.toContain(met.split(' ')[0]);
  expect(pdf.text).not.toContain('žuto');
  expect(pdf.pages).toBe(1);

  const png = await save(twelve, week, 'Save as a picture', join(dataFolder, 'week.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1260]);
});

test('data go into a table, and what is daily into a calendar', async ({ twelve, dataFolder }) => {
  const { met, week } = await weekWithOne(twelve);
  const file = join(dataFolder, 'actions.csv');
  await choose(week, 'Save data as a table…');
  await week.getByRole('radio', { name: 'What was done' }).check();
  await week.getByRole('button', { name: 'Save…' }).click();
  await twelve.answerDialog([file]);
  await expect(week.getByText('Saved as “actions.csv”.')).toBeVisible();
  const [head = '', row = ''] = (await readFile(file, 'utf8')).split('\r\n');
  expect(head).toContain('action_id,session_id,day,at,person');
  expect(row).toContain(met);
  expect(row).toContain('"on the river, žuto"');

  const calendar = await save(twelve, week, 'Save a calendar file', join(dataFolder, 'twelve.ics'));
  expect(calendar.toString()).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
});
