import type { Network } from '../networks/network.ts';
import type { Day } from '../week/week-summary.ts';
import type { Familiarity, ProfileStatus } from './contact.ts';

/** The ways in which people can be taken out of the program. */
export const exportFormats = ['vcard', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** All that is the user's about one person, as it leaves the program. */
export interface ExportedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly familiarity: Familiarity;
  readonly profiles: readonly {
    readonly network: Network;
    readonly handle: string;
    readonly url: string | null;
    readonly status: ProfileStatus;
  }[];
  readonly connectedOn: Day | null;
  readonly connectedThrough: Network | null;
  readonly lastMetOn: Day | null;
  readonly isArchived: boolean;
  readonly isNeverAsked: boolean;
  readonly snoozedUntil: Day | null;
  readonly followUps: readonly { readonly day: Day; readonly note: string }[];
}

/** People that were written into a file. */
export interface ExportedPeople {
  readonly fileName: string;
  readonly count: number;
}
