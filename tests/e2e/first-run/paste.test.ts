import { expect, test } from '../support/fixture.ts';
import { paste, shownName, startFromTray } from '../support/people.ts';

/** One line a network, as people copy them: links with and without a scheme, handles, tracking and all. */
const everywhere: readonly (readonly [line: string, network: string])[] = [
  ['https://www.linkedin.com/in/ana-kovac?utm_source=share', 'LinkedIn'],
  ['@ana@mastodon.social', 'Mastodon'],
  ['https://bsky.app/profile/ana.bsky.social', 'Bluesky'],
  ['https://twitter.com/ana_kovac', 'X'],
  ['https://www.threads.net/@ana.kovac', 'Threads'],
  ['https://www.instagram.com/ana.kovac/', 'Instagram'],
  ['https://m.facebook.com/ana.kovac', 'Facebook'],
  ['github.com/ana-kovac', 'GitHub'],
  ['https://youtube.com/@anakovac', 'YouTube'],
  ['https://www.tiktok.com/@ana.kovac', 'TikTok'],
  ['https://old.reddit.com/u/ana_kovac', 'Reddit'],
  ['https://medium.com/@anakovac', 'Medium'],
  ['https://anakovac.substack.com', 'Substack'],
  ['https://pinterest.com/anakovac', 'Pinterest'],
  ['https://www.flickr.com/people/anakovac', 'Flickr'],
  ['https://t.me/anakovac', 'Telegram'],
  ['https://wa.me/4915112345678', 'WhatsApp'],
  ['https://plus.google.com/+AnaKovac', 'Google+'],
  ['https://ana-kovac.example', 'Website'],
  ['ana@kovac.example', 'Email'],
];

test('links and handles of every network come in as the profiles of a person', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, [`Ana Kovač ${everywhere.map(([line]) => line).join(' ')}`]);
  await expect(page.getByRole('heading', { name: '1 person came in' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await startFromTray(twelve, page);
  const links = page.getByRole('navigation', { name: 'Where to find Ana Kovač' });
  await links.getByRole('button', { name: `All ${everywhere.length} links` }).click();
  const rows = page.getByRole('listitem');
  for (const [, network] of everywhere) await expect(rows.filter({ hasText: network }).first()).toBeVisible();
  await expect(rows.filter({ hasText: 'Google+' })).toContainText('This network has closed');
});

test('one line each makes one person each, named by what the line says', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, ['linkedin.com/in/ana-kovac', '@omar@mastodon.social', 'Becky Lee  becky.bsky.social']);
  await expect(page.getByRole('heading', { name: '3 people came in' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'came in' })).toContainText('Becky Lee');
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await shownName(page)).not.toBe('');
  await expect(page.getByRole('listitem')).toHaveCount(2);
});

test('bad lines are told one by one with their place, and the good ones are in', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, [
    'Ana Kovač linkedin.com/in/ana-kovac',
    'x: this_handle_is_far_too_long',
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/in/ana-kovac/',
    '+49 151 12345678',
    'Bo Lind https://github.com/bolind',
  ]);
  await expect(page.getByRole('heading', { name: '2 people came in' })).toBeVisible();
  const skipped = page.getByRole('region', { name: '4 lines stayed out' });
  const row = (line: number) => skipped.getByRole('listitem').filter({ hasText: `Line ${line}` });
  await expect(row(2)).toContainText('cannot be right for X. An X handle has at most 15 letters');
  await expect(row(3)).toContainText('leads to LinkedIn, but not to a person. Open the person’s own profile');
  await expect(row(4)).toContainText('stands there twice');
  await expect(row(5)).toContainText('is a telephone number');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: /^After / })).toBeVisible();
});

test('with nothing usable in it the list stays, and each line is told what is wrong', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, ['https://www.linkedin.com/feed/', 'https://x.com/home']);
  await expect(page.getByRole('heading', { name: 'Nobody new came in' })).toBeVisible();
  await expect(page.getByRole('region', { name: '2 lines stayed out' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add more' }).click();
  await expect(page.getByRole('heading', { name: 'Who would you like to know better?' })).toBeVisible();
});

test('whoever is there already is not added twice', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, ['Ana Kovač linkedin.com/in/ana-kovac']);
  await page.getByRole('button', { name: 'Add more' }).click();
  await paste(page, ['https://de.linkedin.com/in/ana-kovac/', 'Bo Lind github.com/bolind']);
  await expect(page.getByRole('heading', { name: '1 person came in' })).toBeVisible();
  await expect(page.getByText('1 was here already.')).toBeVisible();
});

test('people can be added later, and one can go back without adding anybody', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, ['Ana Kovač linkedin.com/in/ana-kovac']);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Add people' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Start 12 minutes with Ana' })).toBeVisible();
});

test('news from elsewhere takes nothing away from what is being typed', async ({ twelve }) => {
  const page = await twelve.window('session');
  await paste(page, ['Ana Kovač linkedin.com/in/ana-kovac', 'Bo Lind github.com/bolind']);
  await page.getByRole('button', { name: 'Add more' }).click();
  const field = page.getByRole('textbox');
  await field.fill('Cem Arslan cem.bsky.social');
  const next = (await twelve.tray.menu()).map(({ label }) => label).find((label) => label.startsWith('Put off'));
  await twelve.tray.choose(next ?? '', 'For a week');
  await expect.poll(async () => (await twelve.tray.menu()).map(({ label }) => label)).not.toContain(next);
  await expect(field).toHaveValue('Cem Arslan cem.bsky.social');
});
