import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parseFeed } from 'feedsmith';
import type { PostingContact } from '../../../core/posts/found-post.ts';
import { openPostsStore } from '../../../main/posts/posts-client.ts';
import { readFeed } from '../../../main/posts/reading/read-feed.ts';
import { openPosts } from '../../../main/posts/store/open-posts.ts';
import { storePosts } from '../../../main/posts/store/post-repository.ts';
import { newId } from '../../../main/storage/new-id.ts';

/** What reading and fetching took, in a process of its own: `node posts-lane.ts FOLDER POSTS-WORKER`. Prints JSON. */
export interface PostsLaneResult {
  readonly parseMs: readonly number[];
  readonly parseAndStoreMs: readonly number[];
  readonly fetchMs: number;
  readonly fetched: number;
  readonly longestBlockMs: number;
  readonly mostOpen: number;
  readonly sameMs: number;
  readonly writtenBytes: number;
}

const [folder = '', worker = ''] = process.argv.slice(2);
const rounds = 15;
const feeds = 200;
const hourMs = 3_600_000;
const at = Date.UTC(2026, 10, 18, 8);

/** A feed of a megabyte: an article in full for each of two hundred posts. */
function aLargeFeed(round: number): string {
  const items = Array.from({ length: 200 }, (_, number) => {
    const text = `<p>${'A sentence of an article, with <b>something</b> &amp; a <a href="/x">link</a>. '.repeat(62)}</p>`;
    const date = new Date(at - (number + 1) * hourMs).toUTCString();
    return `<item><title>Post ${number} of ${round} &amp;amp; more</title><link>https://ana.example/${round}/${number}</link><guid>${round}/${number}</guid><pubDate>${date}</pubDate><description><![CDATA[${text}]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Ana</title>${items.join('')}</channel></rss>`;
}

function measureReading(): Pick<PostsLaneResult, 'parseMs' | 'parseAndStoreMs'> {
  const database = openPosts(join(folder, 'large.db'));
  const parseMs: number[] = [];
  const parseAndStoreMs: number[] = [];
  // In turn, so that a busy moment of the machine hits both; the first ones compile the code.
  for (let round = -5; round < rounds; round += 1) {
    const text = aLargeFeed(round);
    const began = performance.now();
    parseFeed(text);
    const parsed = performance.now();
    const feed = readFeed(text, 'https://ana.example/feed', at);
    const profile = { id: `profile ${round % 3}`, network: 'feed' } as const;
    database.transaction(() =>
      storePosts(database, { contactId: 'ana', profile, posts: feed?.posts ?? [], at, newId }),
    );
    const stored = performance.now();
    if (round < 0) continue;
    parseMs.push(parsed - began);
    parseAndStoreMs.push(stored - parsed);
  }
  database.close();
  return { parseMs, parseAndStoreMs };
}

async function measureFetching(): Promise<Omit<PostsLaneResult, 'parseMs' | 'parseAndStoreMs'>> {
  const server = new Worker(new URL('feed-server.ts', import.meta.url));
  const [standInPort] = (await once(server, 'message')) as [number];
  const file = join(folder, 'posts.db');
  const store = openPostsStore({
    workerUrl: pathToFileURL(worker),
    workerData: { file, userAgent: 'Twelve/bench', environment: {}, web: { standInPort } },
    onFailure: (error) => console.error(error),
  });
  const contacts = Array.from({ length: feeds }, (_, number): PostingContact => {
    const url = `https://site-${number}.example/feed`;
    return {
      contactId: `contact ${number}`,
      profiles: [{ id: `profile ${number}`, network: 'feed', handle: url, url }],
    };
  });
  // The worker is there and its code loaded, as in a program that has been running for a while.
  await store.request('latest', 0);
  const all = (when: number) => Promise.all(contacts.map((contact) => store.lookUp(contact, when, () => {})));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const views = await all(at);
  const fetchMs = performance.now() - began;
  delay.disable();
  const written = (): number => statSync(file).size + statSync(`${file}-wal`).size + statSync(`${file}-wal`).mtimeMs;
  const before = written();
  const again = performance.now();
  await all(at + 2 * hourMs);
  const sameMs = performance.now() - again;
  const writtenBytes = written() - before;
  await store.letGo();
  server.postMessage('how many');
  const [mostOpen] = (await once(server, 'message')) as [number];
  await server.terminate();
  return {
    fetchMs,
    fetched: views.filter(({ posts }) => posts.length === 20).length,
    longestBlockMs: delay.max / 1e6,
    mostOpen,
    sameMs,
    writtenBytes,
  };
}

const result: PostsLaneResult = { ...measureReading(), ...(await measureFetching()) };
console.log(JSON.stringify(result));
