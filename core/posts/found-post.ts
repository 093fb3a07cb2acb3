import type { Network } from '../networks/network.ts';

/** A post as a feed has it, before anybody's database knows it. */
export interface FoundPost {
  /** What tells it from every other post of its feed, however often it is edited. */
  readonly identity: string;
  readonly title: string;
  readonly excerpt: string;
  readonly url: string | null;
  readonly publishedAt: number | null;
}

/** A feed that was understood. */
export interface ReadFeed {
  readonly title: string;
  /** The newest first, at most as many as are kept. */
  readonly posts: readonly FoundPost[];
}

/** A profile as those who fetch see it. */
export interface PostedProfile {
  readonly id: string;
  readonly network: Network;
  readonly handle: string;
  readonly url: string | null;
}

/** A person as those who fetch see them. */
export interface PostingContact {
  readonly contactId: string;
  readonly profiles: readonly PostedProfile[];
}
