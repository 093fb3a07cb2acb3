import { parseAddress } from '../../../core/networks/address.ts';
import { profileKey } from '../../../core/networks/profile-key.ts';
import type { PostedProfile, PostingContact } from '../../../core/posts/found-post.ts';
import type { FeedState, FeedTrouble, PostsView } from '../../../core/posts/post.ts';
import type { ReadableDatabase } from '../../storage/database.ts';
import type { AddressBook } from '../store/address-book.ts';
import { listPosts } from '../store/post-repository.ts';
import { listOffers, readSource } from '../store/source-repository.ts';

interface ViewSources {
  readonly database: ReadableDatabase;
  readonly book: Pick<AddressBook, 'read'>;
  /** Why a profile's feed could not even be looked for. */
  readonly missed: (profileId: string) => FeedTrouble | null;
  readonly isFetching: boolean;
}

/** All that is known of somebody's posts. Nothing is fetched for it. */
export function viewPosts(contact: PostingContact, sources: ViewSources): PostsView {
  const { database } = sources;
  const { contactId, profiles } = contact;
  const ids = profiles.map(({ id }) => id);
  const known = new Set(profiles.map(({ network, handle }) => `${network} ${profileKey(network, handle)}`));
  return {
    contactId,
    posts: listPosts(database, ids),
    feeds: feedStates(profiles, sources),
    offers: listOffers(database, contactId, ids).filter(
      ({ network, handle }) => !known.has(`${network} ${profileKey(network, handle)}`),
    ),
    isFetching: sources.isFetching,
  };
}

/** One for each feed: two profiles may lead to the same. */
function feedStates(profiles: readonly PostedProfile[], sources: ViewSources): readonly FeedState[] {
  const seen = new Set<string>();
  return profiles.flatMap((profile) => {
    const feedUrl = readSource(sources.database, profile)?.feedUrl ?? null;
    const missed = feedUrl === null ? sources.missed(profile.id) : null;
    const url = feedUrl ?? profile.url ?? '';
    if ((feedUrl === null && missed === null) || seen.has(url)) return [];
    seen.add(url);
    const state = feedUrl === null ? null : sources.book.read(feedUrl);
    return [
      {
        profileId: profile.id,
        network: profile.network,
        site: parseAddress(url)?.host ?? '',
        fetchedAt: state?.answeredAt ?? null,
        trouble: state?.trouble ?? missed,
      },
    ];
  });
}
