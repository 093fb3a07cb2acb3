import type { PostedProfile } from '../../../core/posts/found-post.ts';
import type { ProfileOffer } from '../../../core/posts/post.ts';
import type { ReadableDatabase, WritableDatabase } from '../../storage/database.ts';

/** Where the posts of a profile come from. */
export interface Source {
  /** Null when the profile was looked at and has no feed. */
  readonly feedUrl: string | null;
  readonly lookedAt: number;
}

/** What is known of where a profile's posts come from; null when nobody has looked, or it was another address then. */
export function readSource(database: ReadableDatabase, { id, url }: PostedProfile): Source | null {
  const row = database.get<{
    readonly feed_url: string | null;
    readonly looked_at: number;
    readonly profile_url: string;
  }>('SELECT profile_url, feed_url, looked_at FROM source WHERE profile_id = ?', id);
  if (row === undefined || row.profile_url !== url) return null;
  return { feedUrl: row.feed_url, lookedAt: row.looked_at };
}

export function writeSource(database: WritableDatabase, profile: PostedProfile, { feedUrl, lookedAt }: Source): void {
  database.run(
    'INSERT OR REPLACE INTO source (profile_id, profile_url, feed_url, looked_at) VALUES (?, ?, ?, ?)',
    profile.id,
    profile.url ?? '',
    feedUrl,
    Math.round(lookedAt),
  );
}

/** A feed has moved for good: everybody whose it is follows. */
export function moveSource(database: WritableDatabase, from: string, to: string): void {
  database.run('UPDATE source SET feed_url = ? WHERE feed_url = ?', to, from);
}

/** Remembers where else a profile's page says its person is. */
export function writeOffers(database: WritableDatabase, profileId: string, offers: readonly ProfileOffer[]): void {
  database.run('DELETE FROM offer WHERE profile_id = ?', profileId);
  for (const { network, handle, url } of offers) {
    database.run(
      'INSERT OR IGNORE INTO offer (profile_id, network, handle, url) VALUES (?, ?, ?, ?)',
      profileId,
      network,
      handle,
      url,
    );
  }
}

/** Where else somebody's pages say they are, without what the user did not want. */
export function listOffers(
  database: ReadableDatabase,
  contactId: string,
  profileIds: readonly string[],
): readonly ProfileOffer[] {
  return database.all<ProfileOffer>(
    `SELECT DISTINCT network, handle, url FROM offer WHERE profile_id IN (${profileIds.map(() => '?').join(', ')})
       AND url NOT IN (SELECT url FROM declined_offer WHERE contact_id = ?) ORDER BY network, url`,
    ...profileIds,
    contactId,
  );
}

export function declineOffer(database: WritableDatabase, contactId: string, url: string): void {
  database.run('INSERT OR IGNORE INTO declined_offer (contact_id, url) VALUES (?, ?)', contactId, url);
}
