import type { Network } from '../networks/network.ts';
import type { Day } from '../week/week-summary.ts';
import type { Familiarity } from './contact.ts';

/** Somebody as a row of the list shows them. */
export interface ListedContact {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly familiarity: Familiarity;
  readonly networks: readonly Network[];
  readonly hasBroken: boolean;
  readonly lastMetOn: Day | null;
  /** Their earliest promise that is still open. */
  readonly followUpDay: Day | null;
  readonly snoozedUntil: Day | null;
  readonly isNeverAsked: boolean;
}

/** Some rows of a list, and how long it is. */
export interface ContactPage {
  readonly total: number;
  readonly from: number;
  readonly today: Day;
  readonly rows: readonly ListedContact[];
}
