import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PostsView } from '../../../core/posts/post.ts';
import { Database } from '../../../main/storage/database.ts';
import {
  anRss,
  aPostedProfile,
  aPostingContact,
  presentMs,
  startPostsWorld,
  type PostsWorld,
} from '../../support/posts-world.ts';

const feed = aPostedProfile('feed', 'https://ana.example/feed');
const site = aPostedProfile('website', 'https://ana.example/');
const ana = aPostingContact(feed);

let world: PostsWorld;
beforeEach(async () => (world = await startPostsWorld()));
afterEach(() => world.close());

const asked = () => world.sites.visits.map(({ address }) => address);
const html = (head: string, body = '') => ({
  body: `<html><head>${head}</head><body>${body}</body></html>`,
  headers: { 'content-type': 'text/html' },
});

describe('a feed that was given', () => {
  test('is read and kept, the newest first, with unread marks', async () => {
    world.sites.put('ana.example/feed', { body: anRss('Bread', 'Salt') });
    const view = await world.lookUp(ana);
    expect(view.posts.map(({ title, isUnread, url }) => [title, isUnread, url])).toEqual([
      ['Bread', true, 'https://ana.example/Bread'],
      ['Salt', true, 'https://ana.example/Salt'],
    ]);
    expect(view.feeds).toEqual([
      { profileId: feed.id, network: 'feed', site: 'ana.example', fetchedAt: presentMs, trouble: null },
    ]);
    expect(view.isFetching).toBe(false);
  });

  test('is never asked twice within an hour, not even after a restart', async () => {
    world.sites.put('ana.example/feed', { body: anRss('Bread') });
    await world.lookUp(ana);
    await world.lookUp(ana, 59);
    world.restart();
    await world.lookUp(ana, 59);
    expect(asked()).toHaveLength(1);
    await world.lookUp(ana, 60);
    expect(asked()).toHaveLength(2);
  });

  test('is asked with the words it gave, and "nothing new" writes nothing', async () => {
    const stamp = 'Tue, 17  Nov 2026 08:00:00 gmt';
    world.sites.put('ana.example/feed', ({ headers }) =>
      headers['if-none-match'] === 'W/"a,b"' && headers['if-modified-since'] === stamp
        ? { status: 304 }
        : { body: anRss('Bread'), headers: { etag: 'W/"a,b"', 'last-modified': stamp } },
    );
    await world.lookUp(ana);
    const other = new Database(world.file, { readOnly: true });
    const version = () => other.get<{ readonly data_version: number }>('PRAGMA data_version')?.data_version;
    const before = version();
    const view = await world.lookUp(ana, 60);
    expect(version()).toBe(before);
    other.close();
    expect(view.posts).toHaveLength(1);
    expect(view.feeds[0]).toMatchObject({ trouble: null, fetchedAt: presentMs + 3_600_000 });
    // And that it was asked is not forgotten by a restart.
    world.restart();
    await world.lookUp(ana, 119);
    expect(asked()).toHaveLength(2);
  });

  test('brings what is new, and corrects what was changed', async () => {
    world.sites.put('ana.example/feed', { body: anRss('Bread') });
    await world.lookUp(ana);
    world.sites.put('ana.example/feed', {
      body: anRss('Honey', 'Bread').replace('<title>Bread', '<title>Better bread'),
    });
    await world.lookUp(ana, 61);
    expect(world.titles(ana)).toEqual(['Honey', 'Better bread']);
  });

  test('that has moved for good is asked at its new place; one that led away once is not', async () => {
    world.sites.put('ana.example/feed', { status: 301, headers: { location: '/new' } });
    world.sites.put('ana.example/new', { body: anRss('Bread'), headers: { etag: '"n"' } });
    await world.lookUp(ana);
    await world.lookUp(ana, 61);
    expect(asked()).toEqual(['ana.example/feed', 'ana.example/new', 'ana.example/new']);
    expect(world.sites.visits.at(-1)?.headers['if-none-match']).toBe('"n"');

    const bo = aPostingContact(aPostedProfile('feed', 'https://bo.example/feed'));
    world.sites.put('bo.example/feed', { status: 302, headers: { location: '/today' } });
    world.sites.put('bo.example/today', { body: anRss('Tea'), headers: { etag: '"t"' } });
    await world.lookUp(bo);
    await world.lookUp(bo, 61);
    expect(asked().slice(3)).toEqual(['bo.example/feed', 'bo.example/today', 'bo.example/feed', 'bo.example/today']);
    expect(
      world.sites.visits.every(({ address, headers }) => !address.startsWith('bo') || !headers['if-none-match']),
    ).toBe(true);
  });

  test('of an old blog is no news at the first reading', async () => {
    const item = '<item><title>Old</title><guid>o</guid><pubDate>Mon, 01 Jun 2020 08:00:00 GMT</pubDate></item>';
    world.sites.put('ana.example/feed', { body: anRss('Bread').replace('</channel>', `${item}</channel>`) });
    const view = await world.lookUp(ana);
    expect(view.posts.map(({ title, isUnread }) => [title, isUnread])).toEqual([
      ['Bread', true],
      ['Old', false],
    ]);
  });

  test('keeps fifty, whatever it holds', async () => {
    const titles = Array.from({ length: 80 }, (_, n) => `t${n}`);
    world.sites.put('ana.example/feed', { body: anRss(...titles) });
    expect((await world.lookUp(ana)).posts).toHaveLength(50);
    world.sites.put('ana.example/feed', { body: anRss(...Array.from({ length: 40 }, (_, n) => `u${n}`)) });
    expect((await world.lookUp(ana, 61)).posts).toHaveLength(50);
  });
});

describe('what goes wrong', () => {
  const cases = [
    [{ status: 404 }, 'failed'],
    [{ status: 500 }, 'failed'],
    [{ status: 403 }, 'refused'],
    [{ status: 410 }, 'gone'],
    [{ status: 429 }, 'busy'],
    [{ status: 503, headers: { 'retry-after': '7200' } }, 'busy'],
    [{ body: 'half', manner: 'cut' }, 'failed'],
    [{ body: '<html>Down for today</html>', headers: { 'content-type': 'text/html' } }, 'unreadable'],
    [{ status: 302, headers: { location: 'http://10.0.0.1/' } }, 'refused'],
    [{ manner: 'endless' }, 'too-large'],
  ] as const;

  test.each(cases)('%j is told beside what is kept', async (answer, trouble) => {
    world.sites.put('ana.example/feed', { body: anRss('Bread'), headers: { etag: '"a"' } });
    await world.lookUp(ana);
    world.sites.put('ana.example/feed', answer);
    const view = await world.lookUp(ana, 61);
    expect(view.posts.map(({ title }) => title)).toEqual(['Bread']);
    expect(view.feeds).toEqual([expect.objectContaining({ trouble, fetchedAt: presentMs })]);
  });

  test('a site that asks for time gets it; one that is gone is left alone', async () => {
    world.sites.put('ana.example/feed', { body: anRss('Bread') });
    await world.lookUp(ana);
    world.sites.put('ana.example/feed', { status: 429, headers: { 'retry-after': '10800' } });
    await world.lookUp(ana, 61);
    await world.lookUp(ana, 180);
    expect(asked()).toHaveLength(2);
    world.sites.put('ana.example/feed', { status: 410 });
    await world.lookUp(ana, 300);
    await world.lookUp(ana, 3_000);
    expect(asked()).toHaveLength(3);
  });
});

describe('finding the feed of a site', () => {
  const person = aPostingContact(site);

  test('as its page names it', async () => {
    world.sites.put('ana.example/', html('<link rel="alternate" type="application/rss+xml" href="/blog.xml">'));
    world.sites.put('ana.example/blog.xml', { body: anRss('Bread') });
    await world.lookUp(person);
    expect(world.titles(person)).toEqual(['Bread']);
    await world.lookUp(person, 61);
    expect(asked()).toEqual(['ana.example/', 'ana.example/blog.xml', 'ana.example/blog.xml']);
  });

  test('as its server names it', async () => {
    world.sites.put('ana.example/', {
      body: '<html>',
      headers: { link: '</f>; rel="alternate"; type="application/atom+xml"' },
    });
    world.sites.put('ana.example/f', { body: anRss('Bread') });
    expect((await world.lookUp(person)).posts).toHaveLength(1);
  });

  test('behind a link that looks like it', async () => {
    world.sites.put('ana.example/', html('', '<a href="/index.rss">RSS</a>'));
    world.sites.put('ana.example/index.rss', { body: anRss('Bread') });
    expect((await world.lookUp(person)).posts).toHaveLength(1);
  });

  test('where feeds often stand', async () => {
    world.sites.put('ana.example/', html(''));
    world.sites.put('ana.example/rss.xml', { body: anRss('Bread') });
    expect((await world.lookUp(person)).posts).toHaveLength(1);
  });

  test('is the site itself', async () => {
    world.sites.put('ana.example/', { body: anRss('Bread') });
    expect((await world.lookUp(person)).posts).toHaveLength(1);
  });

  test('prefers one with posts to an empty one', async () => {
    world.sites.put(
      'ana.example/',
      html(
        '<link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/rss+xml" href="/b">',
      ),
    );
    world.sites.put('ana.example/a', { body: anRss() });
    world.sites.put('ana.example/b', { body: anRss('Bread') });
    expect((await world.lookUp(person)).posts).toHaveLength(1);
  });

  test('in vain asks ten times at most, and believes it for a week', async () => {
    const links = Array.from(
      { length: 30 },
      (_, n) => `<link rel="alternate" type="application/rss+xml" href="/f${n}">`,
    );
    world.sites.put('ana.example/', html(links.join('')));
    await world.lookUp(person);
    expect(asked().length).toBeLessThanOrEqual(10);
    const count = asked().length;
    await world.lookUp(person, 6 * 24 * 60);
    expect(asked()).toHaveLength(count);
    world.sites.put('ana.example/', { body: anRss('Bread') });
    await world.lookUp(person, 8 * 24 * 60);
    expect(world.titles(person)).toEqual(['Bread']);
  });

  test('of a site that does not answer is put off, and told', async () => {
    world.sites.put('ana.example/', { status: 503 });
    const view = await world.lookUp(person);
    expect(view.feeds).toEqual([expect.objectContaining({ site: 'ana.example', trouble: 'busy', fetchedAt: null })]);
    world.sites.put('ana.example/', { body: anRss('Bread') });
    await world.lookUp(person, 61);
    expect(world.titles(person)).toEqual(['Bread']);
  });

  test('starts anew when the profile gets another address', async () => {
    world.sites.put('ana.example/', { body: anRss('Bread') });
    world.sites.put('new.example/', { body: anRss('Honey') });
    await world.lookUp(person);
    const moved = aPostingContact({ ...site, url: 'https://new.example/' });
    await world.lookUp(moved);
    expect(world.titles(moved)).toContain('Honey');
  });
});

test('networks without feeds are never asked', async () => {
  await world.lookUp(
    aPostingContact(
      aPostedProfile('linkedin', 'https://www.linkedin.com/in/ana'),
      aPostedProfile('x', 'https://x.com/ana'),
      aPostedProfile('facebook', 'https://www.facebook.com/ana'),
    ),
  );
  expect(asked()).toEqual([]);
});

test('a post that stands on two profiles is told once, and read on both', async () => {
  world.sites.put('ana.example/feed', { body: anRss('Bread') });
  const twin = aPostedProfile('feed', 'https://ana.example/twin');
  world.sites.put('ana.example/twin', { body: anRss('Bread') });
  const both = aPostingContact(feed, twin);
  const view = await world.lookUp(both);
  expect(view.posts).toHaveLength(1);
  await world.answers.handlers['mark-read']([view.posts[0]?.id ?? '', presentMs], context);
  expect(world.view(both).posts[0]?.isUnread).toBe(false);
  expect(world.view(aPostingContact(twin)).posts[0]?.isUnread).toBe(false);
});

const context = { signal: new AbortController().signal, report: () => {} };

describe('other places of the same person', () => {
  const body =
    '<a rel="me" href="https://github.com/ana">g</a><a rel="me" href="https://social.example/@ana">m</a><a rel="me" href="/about">a</a>';

  test('are offered until they are known or not wanted', async () => {
    world.sites.put('ana.example/', html('', body));
    const person = aPostingContact(site);
    const offers = (await world.lookUp(person)).offers;
    expect(offers.map(({ network, handle }) => [network, handle])).toEqual([
      ['github', 'ana'],
      ['mastodon', 'ana@social.example'],
    ]);
    const withGitHub = aPostingContact(site, aPostedProfile('github', 'https://github.com/ana'));
    expect(world.view(withGitHub).offers.map(({ network }) => network)).toEqual(['mastodon']);
    await world.answers.handlers['decline-offer'](['contact-ana', 'https://social.example/@ana'], context);
    expect(world.view(withGitHub).offers).toEqual([]);
  });
});

test('what was read is listed, the last first; and who posted lately is told', async () => {
  world.sites.put('ana.example/feed', { body: anRss('Bread', 'Salt') });
  const view = await world.lookUp(ana);
  const [bread, salt] = view.posts;
  const { handlers } = world.answers;
  await handlers['mark-read']([bread?.id ?? '', presentMs], context);
  await handlers['mark-read']([salt?.id ?? '', presentMs + 1], context);
  const read = (await handlers['read-posts']([[feed.id]], context)) as readonly {
    readonly post: { readonly title: string };
  }[];
  expect(read.map(({ post }) => post.title)).toEqual(['Salt', 'Bread']);
  expect(await handlers.latest([0], context)).toEqual([{ contactId: 'contact-ana', at: presentMs - 86_400_000 }]);
  expect(await handlers.latest([presentMs], context)).toEqual([]);
});

test('whoever asks for somebody who is being looked up joins in', async () => {
  world.sites.put('ana.example/feed', { body: anRss('Bread'), delayMs: 30 });
  const heard: PostsView[] = [];
  const listening = { ...context, report: (view: unknown) => void heard.push(view as PostsView) };
  const [first, second] = await Promise.all([
    world.lookUp(ana),
    world.answers.handlers['look-up']([ana, presentMs], listening),
  ]);
  expect(asked()).toHaveLength(1);
  expect(first.posts).toHaveLength(1);
  expect(second.posts).toHaveLength(1);
  expect(heard[0]?.isFetching).toBe(true);
  expect(world.view(ana).isFetching).toBe(false);
});

test('a damaged file is simply made anew', async () => {
  world.sites.put('ana.example/feed', { body: anRss('Bread') });
  await world.lookUp(ana);
  world.restart(() => writeFileSync(world.file, 'this is no database at all, and never was one'.repeat(100)));
  expect(world.view(ana).posts).toEqual([]);
  await world.lookUp(ana, 1);
  expect(world.titles(ana)).toEqual(['Bread']);
});
