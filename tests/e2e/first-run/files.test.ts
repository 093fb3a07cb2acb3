import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { startFromTray } from '../support/people.ts';
import type { TwelveApp } from '../support/twelve-app.ts';

/** As LinkedIn gives it out, with its note in front of the header. */
const connections = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Kovač,https://www.linkedin.com/in/ana-kovac,,"Acme, Labs",Product lead,03 May 2019
,,https://www.linkedin.com/in/nobody-at-all,,,,04 May 2019
Omar,Haddad,https://www.linkedin.com/in/omar-haddad,omar@haddad.example,Northwind,"Writer, ""editor""",12 Jan 2021
`;

const cards = `BEGIN:VCARD
VERSION:3.0
N:Lee;Becky;;;
FN:Becky Lee
ORG:Riverside School
TITLE:Teacher
URL:https://beckylee.example
X-SOCIALPROFILE;TYPE=twitter:https://twitter.com/beckylee
EMAIL:becky@lee.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:
URL:https://github.com/nobody
END:VCARD
`.replaceAll('\n', '\r\n');

async function drop(twelve: TwelveApp, folder: string, name: string, content: string | Buffer): Promise<Page> {
  const file = join(folder, name);
  await writeFile(file, content);
  const page = await twelve.window('session');
  await expect(page.getByText('Or drop a file here')).toBeVisible();
  await twelve.dropFile('session', 'text=Or drop a file here', file);
  return page;
}

test('a dropped Connections.csv brings everybody in with role, link and the day of the connection', async ({
  twelve,
  dataFolder,
}) => {
  const page = await drop(twelve, dataFolder, 'Connections.csv', connections);
  await expect(page.getByRole('heading', { name: '2 new people' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'New' }).getByRole('listitem')).toHaveText([
    /Ana Kovač\s*Product lead, Acme, Labs/,
    /Omar Haddad/,
  ]);
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();
  const names = page.getByRole('status').filter({ hasText: 'came in' });
  await expect(names).toContainText('Ana Kovač');
  await expect(names).toContainText('Omar Haddad');
  const skipped = page.getByRole('region', { name: '1 line stayed out' });
  await expect(skipped.getByRole('listitem')).toHaveText(/Line 6.*has no name\. Add one and bring it in again\./);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: /^Ana Kovač|^Omar Haddad/ }).click();
  await page.getByRole('button', { name: 'Put first' }).click();
  await expect(page.getByText(/Connected on LinkedIn in 20(19|21), never met here/).first()).toBeVisible();
  await expect(page.getByText(/^(Product lead, Acme, Labs|Writer, "editor", Northwind)$/)).toBeVisible();
});

test('a dropped .vcf brings people in with all that their card knows', async ({ twelve, dataFolder }) => {
  const page = await drop(twelve, dataFolder, 'contacts.vcf', cards);
  await page.getByRole('button', { name: 'Bring in 1 person' }).click();
  await expect(page.getByRole('heading', { name: '1 person came in' })).toBeVisible();
  await expect(page.getByRole('region', { name: '1 line stayed out' })).toContainText('has no name');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('Teacher, Riverside School')).toBeVisible();
  await startFromTray(twelve, page);
  const links = page.getByRole('navigation', { name: 'Where to find Becky Lee' });
  for (const network of ['Website', 'X', 'Email']) {
    await expect(links.getByRole('button', { name: network, exact: true })).toBeVisible();
  }
});

test('a file can be chosen in the system’s own dialog, or not', async ({ twelve, dataFolder }) => {
  const file = join(dataFolder, 'my people.csv');
  await writeFile(file, connections);
  const page = await twelve.window('session');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await twelve.answerDialog([]);
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeEnabled();
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await twelve.answerDialog([file]);
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();
});

const refused: readonly (readonly [what: string, name: string, content: string | Buffer, sentence: string])[] = [
  ['an empty file', 'Connections.csv', '', '“Connections.csv” is empty. Export your contacts again'],
  ['a file of nothing but spaces', 'people.vcf', ' \r\n\r\n', '“people.vcf” is empty.'],
  ['a PDF', 'people.pdf', '%PDF-1.7\n%âãÏÓ\n', '“people.pdf” is a PDF document. Export your contacts as .vcf'],
  ['a picture', 'card.png', Buffer.from('89504e470d0a1a0a', 'hex'), '“card.png” is a picture.'],
  ['half an archive', 'export.zip', Buffer.from('504b030414000000', 'hex'), '“export.zip” is damaged'],
  ['a web page', 'Connections.html', '<!doctype html><title>Hi</title>', '“Connections.html” is a web page.'],
  ['JSON', 'people.json', '{"people":[]}', '“people.json” is JSON of a kind that Twelve does not know.'],
  ['plain words', 'notes.txt', 'nothing to see here, move along please', '“notes.txt” holds no link or handle'],
];

test('what is no file of people is refused with a sentence of its own, and the first run is still there', async ({
  twelve,
  dataFolder,
}) => {
  for (const [what, name, content, sentence] of refused) {
    await test.step(what, async () => {
      const page = await drop(twelve, dataFolder, name, content);
      await expect(page.getByRole('status').filter({ hasText: name })).toContainText(sentence);
      await expect(page.getByRole('button', { name: 'Add people' })).toBeEnabled();
    });
  }
});
