import type { Familiarity } from '../../core/contacts/contact.ts';
import type { SessionTrace } from './session-trace.ts';

/** How well a contact is known, and who said so: `hand` for the user outside a session, or null. */
export interface KnownContact {
  readonly familiarity: Familiarity;
  readonly origin: string | null;
}

/** What one correction did: enough to take it back to the last column. */
export interface CorrectionStep {
  readonly contactId: string;
  readonly contactName: string;
  /** Null where no session was corrected, only how well somebody is known. */
  readonly sessionId: string | null;
  readonly before: SessionTrace;
  readonly after: SessionTrace;
  readonly contactBefore: KnownContact;
  readonly contactAfter: KnownContact;
  /** Other sessions that began with another familiarity than they do now. */
  readonly carried: readonly { readonly sessionId: string; readonly from: Familiarity; readonly to: Familiarity }[];
}
