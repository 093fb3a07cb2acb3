import type { Network } from '../networks/network.ts';

/** How well the user knows a contact: 1 stranger, 2 heard of, 3 in touch, 4 friendly, 5 friend. */
export type Familiarity = 1 | 2 | 3 | 4 | 5;

/** `broken`: the user found nobody there. `closed`: the network itself is gone (Google+). */
export const profileStatuses = ['active', 'broken', 'closed'] as const;

export type ProfileStatus = (typeof profileStatuses)[number];

/** A contact's presence on one network. */
export interface Profile {
  readonly id: string;
  readonly network: Network;
  /** What people see: `ana`, `ana@mastodon.example`, an address, a host. Display case is kept. */
  readonly handle: string;
  /** Where it opens, or null where there is no such place (a closed network, a bare numeric id). */
  readonly url: string | null;
  readonly status: ProfileStatus;
}

/** A person. May lack everything but a name. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** What they do, for example `Product lead`; empty when unknown. */
  readonly role: string;
  /** Where they do it; empty when unknown. */
  readonly organisation: string;
  readonly familiarity: Familiarity;
  readonly note: string;
  readonly tags: readonly string[];
  readonly profiles: readonly Profile[];
  /** The network the user knows them from and the day they connected there (YYYY-MM-DD), when an import said so. */
  readonly connectedOn: string | null;
  readonly connectedThrough: Network | null;
  /** Wall time in ms of the last session with a confirmed action, or null when never met. */
  readonly lastMetAt: number | null;
}
