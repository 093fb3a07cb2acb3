import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Network } from '../../core/networks/network.ts';
import type { PostedProfile, PostingContact } from '../../core/posts/found-post.ts';
import type { PostsView } from '../../core/posts/post.ts';
import { PostsAnswers } from '../../main/posts/answer-requests.ts';
import { startSites, type Sites } from './sites.ts';

/** The present of a test: a Wednesday morning. */
export const presentMs = Date.parse('2026-11-18T08:00:00Z');

export function aPostedProfile(network: Network, url: string, handle = 'ana'): PostedProfile {
  return { id: `profile ${url}`, network, handle, url };
}

export function aPostingContact(...profiles: readonly PostedProfile[]): PostingContact {
  return { contactId: 'contact-ana', profiles };
}

/** RSS with one item a title, the newest first, a day apart. */
export function anRss(...titles: readonly string[]): string {
  const items = titles.map((title, place) => {
    const date = new Date(presentMs - (place + 1) * 86_400_000).toUTCString();
    return `<item><title>${title}</title><guid>${title}</guid><link>/${title}</link><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Ana</title>${items.join('')}</channel></rss>`;
}

/** posts.db in a folder of its own, and sites to read from. */
export interface PostsWorld {
  readonly sites: Sites;
  readonly file: string;
  readonly answers: PostsAnswers;
  /** Looks somebody up some minutes after the present; answers with what is known then. */
  lookUp(contact: PostingContact, minutesLater?: number): Promise<PostsView>;
  view(contact: PostingContact): PostsView;
  titles(contact: PostingContact): readonly string[];
  /** The program is ended and started again; `meanwhile` happens to its file. */
  restart(meanwhile?: () => void): void;
  close(): Promise<void>;
}

const context = { signal: new AbortController().signal, report: () => {} };

export async function startPostsWorld(): Promise<PostsWorld> {
  const sites = await startSites();
  const folder = mkdtempSync(join(tmpdir(), 'twelve-posts-'));
  const file = join(folder, 'posts.db');
  const open = (): PostsAnswers => new PostsAnswers({ file, web: sites.web(), useProxy: () => {} });
  let answers = open();
  const world: PostsWorld = {
    sites,
    file,
    get answers() {
      return answers;
    },
    lookUp: async (contact, minutesLater = 0) =>
      await answers.handlers['look-up']([contact, presentMs + minutesLater * 60_000], context),
    view: (contact) => answers.handlers.view([contact], context) as PostsView,
    titles: (contact) => world.view(contact).posts.map(({ title }) => title),
    restart(meanwhile = () => {}) {
      answers.close();
      meanwhile();
      answers = open();
    },
    async close() {
      answers.close();
      await sites.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
