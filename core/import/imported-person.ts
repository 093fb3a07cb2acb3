import type { Network } from '../networks/network.ts';
import type { Familiarity, ProfileStatus } from '../contacts/contact.ts';

/** A profile as a format found it; storage gives it an id. */
export interface ImportedProfile {
  readonly network: Network;
  readonly handle: string;
  /** The handle folded for comparison: two profiles with the same network and key are the same. */
  readonly key: string;
  readonly url: string | null;
  readonly status: ProfileStatus;
}

/** What only the user can have said about somebody; it comes in with people that Twelve itself wrote into a file. */
export interface KeptData {
  readonly familiarity: Familiarity;
  readonly isArchived: boolean;
  readonly isNeverAsked: boolean;
  readonly snoozedUntil: string | null;
  readonly followUps: readonly { readonly day: string; readonly note: string }[];
}

/** One person as a format found them. */
export interface ImportedPerson {
  /** 1-based line where they stand. */
  readonly line: number;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly profiles: readonly ImportedProfile[];
  readonly connectedOn: string | null;
  readonly connectedThrough: Network | null;
  readonly kept?: KeptData;
}
