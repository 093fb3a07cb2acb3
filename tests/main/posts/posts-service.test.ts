import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../core/contacts/contact.ts';
import type { Post, PostsView } from '../../../core/posts/post.ts';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import type { PostsStore } from '../../../main/posts/posts-contract.ts';
import { PostsService } from '../../../main/posts/posts-service.ts';

const view = (contactId: string, posts: readonly Post[] = []): PostsView => ({
  contactId,
  posts,
  feeds: [],
  offers: [],
  isFetching: false,
});

const aPost = (id: string, parts: Partial<Post> = {}): Post => ({
  id,
  profileId: 'site',
  network: 'website',
  title: `Post ${id}`,
  excerpt: '',
  url: `https://a.example/${id}`,
  publishedAt: 500,
  isUnread: true,
  ...parts,
});

function setUp({ readAhead = true, present = 'ana', isBroken = false, known = [] as readonly Post[] } = {}) {
  const done: string[] = [];
  const failures: unknown[] = [];
  const settled = Promise.withResolvers<void>();
  const store = {
    request: async (name: string, argument: unknown) => {
      if (isBroken) throw new Error('no worker');
      if (name === 'view') return view((argument as { contactId: string }).contactId, known);
      if (name === 'post') return argument === 'p' ? { profileId: 'site', url: 'https://ana.example/p' } : null;
      done.push(`${name} ${String(argument)}`);
      return undefined;
    },
    lookUp: async ({ contactId }: { readonly contactId: string }) => {
      done.push(`look up ${contactId}`);
      if (contactId === 'eva' || !readAhead) settled.resolve();
      return view(contactId, known);
    },
  } as unknown as PostsStore;
  const contact = {
    profiles: [{ id: 'site', network: 'website', handle: 'a', url: 'https://a.example/', status: 'active' }],
  };
  const posts = new PostsService({
    store,
    storage: { request: async () => contact as unknown as Contact as never },
    clock: { read: () => ({ wallMs: 1_000, monotonicMs: 0, awakeMs: 0 }) as never },
    settings: () => ({ readAhead }),
    next: async () => ['bo', 'cem', 'eva', 'fay'].map((contactId) => ({ contactId }) as QueueEntry),
    present: () => present,
    systemProxy: async () => 'DIRECT',
    tell: ({ contactId }) => done.push(`tell ${contactId}`),
    noteLatest: async (latest) => void done.push(...latest.map(({ contactId, at }) => `note ${contactId} ${at}`)),
    openPage: async (contactId, profileId, url) => void done.push(`open ${contactId} ${profileId} ${url}`),
    onFailure: (error) => {
      failures.push(error);
      settled.resolve();
    },
  });
  return { posts, done, failures, settled: settled.promise };
}

describe('when a session begins', () => {
  test('what is known shows first, then more is asked for, then the next three are read ahead, unseen', async () => {
    const { posts, done, settled } = setUp();
    posts.sessionStarted('ana');
    await settled;
    expect(done.filter((line) => !line.startsWith('use-proxy'))).toEqual([
      'tell ana',
      'look up ana',
      'tell ana',
      'look up bo',
      'look up cem',
      'look up eva',
    ]);
  });

  test('nobody is read ahead who does not want it', async () => {
    const { posts, done, settled } = setUp({ readAhead: false });
    posts.sessionStarted('ana');
    await settled;
    await Promise.resolve();
    expect(done.filter((line) => line.startsWith('look up'))).toEqual(['look up ana']);
  });

  test('nothing that fails holds it up', async () => {
    const { posts, failures, settled } = setUp({ isBroken: true });
    posts.sessionStarted('ana');
    await settled;
    expect(failures).toHaveLength(1);
  });

  test('what comes for somebody else by then is not shown', async () => {
    const { posts, done, settled } = setUp({ present: 'zoe' });
    posts.sessionStarted('ana');
    await settled;
    expect(done).not.toContain('tell ana');
  });
});

test('a post opens in the browser first and is read then', async () => {
  const { posts, done } = setUp();
  await posts.open('ana', 'p');
  expect(done).toEqual(['open ana site https://ana.example/p', 'mark-read p', 'tell ana']);
  await expect(posts.open('ana', 'gone')).rejects.toMatchObject({ code: 'unknown-post' });
});

describe('others learn', () => {
  const known = [
    aPost('slip', { publishedAt: 2_000 }),
    aPost('new', { publishedAt: 900, title: '', excerpt: 'A word' }),
    aPost('nowhere', { url: null, publishedAt: 800 }),
    aPost('old', { publishedAt: 100 }),
    aPost('undated', { publishedAt: null }),
  ];

  test('when each posted last, once, and never a moment that has not come', async () => {
    const { posts, done, settled } = setUp({ known, readAhead: false });
    posts.sessionStarted('ana');
    await settled;
    posts.sessionStarted('ana');
    await expect.poll(() => done.filter((line) => line === 'look up ana')).toHaveLength(2);
    expect(done.filter((line) => line.startsWith('note'))).toEqual(['note ana 900']);
  });

  test('what can be passed on: whatever leads somewhere, by its title or first words', async () => {
    const { posts } = setUp({ known });
    expect((await posts.published('ana')).map(({ id, title }) => [id, title])).toEqual([
      ['slip', 'Post slip'],
      ['new', 'A word'],
      ['old', 'Post old'],
      ['undated', 'Post undated'],
    ]);
  });

  test('what came since a moment', async () => {
    const { posts } = setUp({ known });
    const newer = await posts.newerThan(['ana'], 500);
    expect(newer.get('ana')?.map(({ title }) => title)).toEqual(['Post slip', 'A word']);
    expect((await posts.newerThan(['ana'], 5_000)).size).toBe(0);
  });
});
