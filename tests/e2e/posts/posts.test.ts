import { startSites, type Sites } from '../../support/sites.ts';
import { expect, test as base } from '../support/fixture.ts';
import { bringIn, minutes, startFromTray } from '../support/people.ts';

/** The program with a web of its own: every address leads to the sites of the test. */
const test = base.extend<{ readonly sites: Sites }>({
  sites: async ({ browserName }, use) => {
    void browserName;
    const sites = await startSites();
    await use(sites);
    await sites.close();
  },
  start: async ({ sites }, use) => {
    await use({ environment: { TWELVE_TEST_WEB: String(sites.port) } });
  },
});

const item = (title: string, date: string) =>
  `<item><title>${title}</title><link>https://ana.example/${title.toLowerCase()}</link><guid>${title}</guid><description>&lt;p&gt;About ${title}.&lt;/p&gt;</description><pubDate>${date}</pubDate></item>`;
const feed = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Ana</title>${items.join('')}</channel></rss>`;
const ana = ['Ana Kovač https://ana.example/ https://www.linkedin.com/in/ana-kovac'];
const page = `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head>
  <body><a rel="me" href="https://github.com/anakovac">GitHub</a></body></html>`;

test('posts show when a session begins; one that is opened is read, and looked at', async ({ twelve, sites }) => {
  sites.put('ana.example/', { body: page, headers: { 'content-type': 'text/html' } });
  sites.put('ana.example/feed', {
    body: feed(item('Bread', 'Tue, 17 Nov 2026 08:00:00 GMT'), item('Salt', 'Mon, 16 Nov 2026 08:00:00 GMT')),
    headers: { etag: '"one"' },
  });
  const window = await bringIn(twelve, ana);
  await startFromTray(twelve, window);
  await expect(window.getByRole('heading', { name: 'Lately · 2 new' })).toBeVisible();
  await window.getByRole('button', { name: /^Bread\s*, new/ }).click();
  await expect(window.getByRole('heading', { name: 'Lately · 1 new' })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Bread(?!.*, new)/ })).toBeVisible();
  await expect(window.getByRole('button', { name: /^Website\s*, looked at$/ })).toBeVisible();
  expect(await twelve.openedLinks()).toEqual(['https://ana.example/bread']);

  await window.getByRole('button', { name: 'Add GitHub: anakovac' }).click();
  await expect(window.getByRole('button', { name: 'GitHub', exact: true })).toBeVisible();
  await expect(window.getByText('Is this Ana too?')).toHaveCount(0);
});

test('what was fetched is there at once next time, with a line on what went wrong', async ({ twelve, sites }) => {
  sites.put('ana.example/', { body: page, headers: { 'content-type': 'text/html' } });
  sites.put('ana.example/feed', { body: feed(item('Bread', 'Tue, 17 Nov 2026 08:00:00 GMT')) });
  const window = await bringIn(twelve, ana);
  await startFromTray(twelve, window);
  await expect(window.getByRole('button', { name: /^Bread/ })).toBeVisible();
  const asked = sites.visits.length;
  await twelve.restart(minutes(30));
  const again = await twelve.window('session');
  await again.getByRole('button', { name: /^Continue with Ana/ }).click();
  await expect(again.getByRole('button', { name: /^Bread/ })).toBeVisible();
  // Half an hour later nobody is asked again.
  expect(sites.visits).toHaveLength(asked);

  sites.put('ana.example/feed', { status: 500 });
  await twelve.restart(minutes(40));
  const later = await twelve.window('session');
  await later.getByRole('button', { name: /^Continue with Ana/ }).click();
  await expect(later.getByText('ana.example could not be reached. Last read at 09:00.')).toBeVisible();
  await expect(later.getByRole('button', { name: /^Bread/ })).toBeVisible();
});
