import type { Network } from '../networks/network.ts';
import type { ProfileStatus } from '../contacts/contact.ts';

/** A profile as a format found it; storage gives it an id. */
export interface ImportedProfile {
  readonly network: Network;
  readonly handle: string;
  /** The handle folded for comparison: two profiles with the same network and key are the same. */
  readonly key: string;
  readonly url: string | null;
  readonly status: ProfileStatus;
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
}
