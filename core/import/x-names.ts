import { cleanLine } from '../networks/clean-text.ts';
import { JsonEntries } from './json-entries.ts';
import { isObject, parseEntry, textOf, type JsonObject } from './read-json.ts';

/** What somebody's posts say about an account they wrote to. */
export interface XName {
  readonly handle: string;
  /** Empty when only a reply names them. */
  readonly name: string;
}

interface Found extends XName {
  /** The post that says so. */
  readonly post: string;
}

/** Numbers of posts grow with time. They are longer than a number can be exact, so they are compared as text. */
function isLater(post: string, than: string): boolean {
  return post.length === than.length ? post > than : post.length > than.length;
}

/**
 * Recovers handles and names from one's own posts: X gives out whom one follows as mere numbers, but each mention and reply
 * has number, handle and name. The file can be larger than a text can be, so it is read in pieces, post by post.
 */
export class XNames {
  readonly #wanted: ReadonlySet<string>;
  readonly #found = new Map<string, Found>();
  #entries = new JsonEntries();

  /** Only `wanted` accounts are looked for, given by number. */
  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** Reads on in a file of posts. */
  push(piece: string): void {
    for (const entry of this.#entries.push(piece)) this.#read(parseEntry(entry));
  }

  /** The file is over; another may follow, since large archives have several. */
  end(): void {
    for (const entry of this.#entries.end()) this.#read(parseEntry(entry));
    this.#entries = new JsonEntries();
  }

  /** What the latest post about an account says; null when there is none. */
  of(account: string): XName | null {
    return this.#found.get(account) ?? null;
  }

  #read(entry: JsonObject | null): void {
    if (entry === null) return;
    // Archives of before 2020 have the post itself as entry.
    const tweet = entry['tweet'];
    const post = isObject(tweet) ? tweet : entry;
    const number = textOf(post, 'id_str') || textOf(post, 'id');
    this.#learn(number, textOf(post, 'in_reply_to_user_id_str'), textOf(post, 'in_reply_to_screen_name'), '');
    const entities = post['entities'];
    const mentions = isObject(entities) ? entities['user_mentions'] : null;
    if (!Array.isArray(mentions)) return;
    for (const mention of mentions.filter(isObject)) {
      this.#learn(number, textOf(mention, 'id_str'), textOf(mention, 'screen_name'), textOf(mention, 'name'));
    }
  }

  #learn(post: string, account: string, handle: string, name: string): void {
    if (handle === '' || !this.#wanted.has(account)) return;
    const known = this.#found.get(account);
    const isNews = known === undefined || !isLater(known.post, post);
    const newer = isNews ? { post, handle, name: cleanLine(name) } : known;
    // A reply has no name: what an earlier or later mention says is kept.
    this.#found.set(account, { ...newer, name: newer.name || known?.name || cleanLine(name) });
  }
}
