import type { FoundPost, PostedProfile } from '../../../core/posts/found-post.ts';
import { keptPosts, type Post } from '../../../core/posts/post.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';

/** Older posts of a feed that is read for the first time are no news, in ms. */
const newsMs = 30 * 86_400_000;

interface PostRow {
  readonly id: string;
  readonly profile_id: string;
  readonly network: Post['network'];
  readonly title: string;
  readonly excerpt: string;
  readonly url: string | null;
  readonly published_at: number | null;
  readonly is_new: number;
  readonly read_at: number | null;
}

const columns = 'id, profile_id, network, title, excerpt, url, published_at, is_new, read_at';
const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function toPost(row: PostRow): Post {
  return {
    id: row.id,
    profileId: row.profile_id,
    network: row.network,
    title: row.title,
    excerpt: row.excerpt,
    url: row.url,
    publishedAt: row.published_at,
    isUnread: row.is_new === 1 && row.read_at === null,
  };
}

/** The newest posts of somebody's profiles. What stands on two of them is told once. */
export function listPosts(database: ReadableDatabase, profileIds: readonly string[]): readonly Post[] {
  const rows = database.all<PostRow>(
    `SELECT ${columns} FROM post WHERE profile_id IN (${marks(profileIds)}) ORDER BY sorted_at DESC LIMIT ?`,
    ...profileIds,
    keptPosts * 2,
  );
  const seen = new Set<string>();
  const once = rows.filter(({ url }) => {
    if (url === null) return true;
    const isFirst = !seen.has(url);
    seen.add(url);
    return isFirst;
  });
  return once.slice(0, keptPosts).map(toPost);
}

export function readPost(database: ReadableDatabase, postId: string): Post | null {
  const row = database.get<PostRow>(`SELECT ${columns} FROM post WHERE id = ?`, postId);
  return row === undefined ? null : toPost(row);
}

/** Marks a post read, and its twins on the same person's other profiles with it. */
export function markRead(database: WritableDatabase, postId: string, at: number): void {
  database.run(
    `UPDATE post SET read_at = ? WHERE read_at IS NULL
       AND (id = ? OR url = (SELECT url FROM post WHERE id = ?) AND contact_id = (SELECT contact_id FROM post WHERE id = ?))`,
    Math.round(at),
    postId,
    postId,
    postId,
  );
}

/** What the user opened of somebody's posts, the last first, with when. */
export function listReadPosts(
  database: ReadableDatabase,
  profileIds: readonly string[],
): readonly { readonly post: Post; readonly readAt: number }[] {
  const rows = database.all<PostRow & { readonly read_at: number }>(
    `SELECT ${columns} FROM post WHERE read_at IS NOT NULL AND profile_id IN (${marks(profileIds)})
     ORDER BY read_at DESC LIMIT ?`,
    ...profileIds,
    keptPosts,
  );
  return rows.map((row) => ({ post: toPost(row), readAt: row.read_at }));
}

/** When each contact who posted since then did so last. */
export function latestPosts(
  database: ReadableDatabase,
  since: number,
): readonly { readonly contactId: string; readonly at: number }[] {
  return database
    .all<{ readonly contact_id: string; readonly at: number }>(
      'SELECT contact_id, max(sorted_at) AS at FROM post GROUP BY contact_id HAVING max(sorted_at) >= ?',
      Math.round(since),
    )
    .map(({ contact_id, at }) => ({ contactId: contact_id, at }));
}

/** Whether anything of a profile is stored. */
export function hasPosts(database: ReadableDatabase, profileId: string): boolean {
  return database.get('SELECT 1 FROM post WHERE profile_id = ? LIMIT 1', profileId) !== undefined;
}

/** Stores what a feed holds now: new posts are added, changed ones corrected, the oldest beyond what is kept go. */
export function storePosts(
  database: WritableDatabase,
  stored: {
    readonly contactId: string;
    readonly profile: Pick<PostedProfile, 'id' | 'network'>;
    readonly posts: readonly FoundPost[];
    readonly at: number;
    readonly newId: () => string;
  },
): void {
  const { contactId, profile, posts, at, newId } = stored;
  const isFirst = !hasPosts(database, profile.id);
  for (const [place, post] of posts.entries()) {
    // Without a date a post keeps its place among those it came with.
    const sortedAt = Math.round(post.publishedAt ?? at - place);
    const isNew = !isFirst || sortedAt > at - newsMs;
    database.run(
      `INSERT INTO post (id, profile_id, contact_id, network, identity, title, excerpt, url, published_at, sorted_at, is_new)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (profile_id, identity) DO UPDATE SET contact_id = excluded.contact_id, title = excluded.title,
         excerpt = excluded.excerpt, url = excluded.url, published_at = excluded.published_at,
         sorted_at = CASE WHEN excluded.published_at IS NULL THEN sorted_at ELSE excluded.sorted_at END
       WHERE title <> excluded.title OR excerpt <> excluded.excerpt OR url IS NOT excluded.url
         OR published_at IS NOT excluded.published_at OR contact_id <> excluded.contact_id`,
      newId(),
      profile.id,
      contactId,
      profile.network,
      post.identity,
      post.title,
      post.excerpt,
      post.url,
      post.publishedAt === null ? null : Math.round(post.publishedAt),
      sortedAt,
      isNew ? 1 : 0,
    );
  }
  prune(database, 'profile_id', profile.id);
  prune(database, 'contact_id', contactId);
}

function prune(database: WritableDatabase, column: 'profile_id' | 'contact_id', value: string): void {
  database.run(
    `DELETE FROM post WHERE number IN
       (SELECT number FROM post WHERE ${column} = ? ORDER BY sorted_at DESC, number LIMIT -1 OFFSET ${keptPosts})`,
    value,
  );
}
