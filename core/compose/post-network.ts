import type { Profile } from '../contacts/contact.ts';
import type { Network } from '../networks/network.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { readUrl } from './read-url.ts';

/** The profile of the person where something was published, or null when they have none there. */
export function profileBehind(post: URL, profiles: readonly Profile[]): Profile | null {
  const network = recognisedNetwork(post);
  const isHere = ({ url }: Profile): boolean => readUrl(url ?? '')?.hostname === post.hostname;
  return profiles.find(isHere) ?? profiles.find((profile) => profile.network === network) ?? null;
}

/** The network on which something was published. A network is known by its host, also where the person has no profile. */
export function networkOfPost(post: URL, profiles: readonly Profile[]): Network {
  return profileBehind(post, profiles)?.network ?? recognisedNetwork(post) ?? 'website';
}

function recognisedNetwork(post: URL): Network | null {
  const recognised = recogniseProfile(post.href);
  return recognised.ok ? recognised.profile.network : null;
}
