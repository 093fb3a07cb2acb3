import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { parseAddress } from '../../../core/networks/address.ts';
import type { PostedProfile } from '../../../core/posts/found-post.ts';
import type { ProfileOffer } from '../../../core/posts/post.ts';

/** More than this on one page is no list of profiles. */
const mostOffers = 12;

/** Profiles behind links that say "this is me". Other pages of the same site are none. */
export function offersFrom(links: readonly string[], profile: Pick<PostedProfile, 'url'>): readonly ProfileOffer[] {
  const home = hostOf(profile.url ?? '');
  const offers = links.flatMap((link) => {
    const recognition = recogniseProfile(link);
    if (!recognition.ok || recognition.profile.url === null) return [];
    const { network, handle, url } = recognition.profile;
    const isOwnPage = (network === 'website' || network === 'feed') && hostOf(url) === home;
    return isOwnPage || network === 'email' ? [] : [{ network, handle, url }];
  });
  return offers.slice(0, mostOffers);
}

function hostOf(url: string): string {
  return parseAddress(url)?.host ?? '';
}
