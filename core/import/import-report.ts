import type { Network } from '../networks/network.ts';

/** The formats an import can have. One file each in core/import. */
export type ImportFormat =
  | 'twelve-people'
  | 'linkedin-connections'
  | 'google-contacts'
  | 'outlook-contacts'
  | 'google-plus-circle'
  | 'mastodon'
  | 'other-table'
  | 'vcard'
  | 'opml'
  | 'x-accounts'
  | 'facebook-friends'
  | 'instagram'
  | 'threads'
  | 'pasted-list';

/** Why a row, or a link on it, did not come in. core/text has a sentence for each. */
export const skipReasons = [
  'no-name',
  'unknown-network',
  'impossible-handle',
  'not-a-person',
  'broken-row',
  'unreadable-card',
  'unsafe-address',
  'phone-number',
  'repeated',
] as const;

export type SkipReason = (typeof skipReasons)[number];

export interface SkippedRow {
  /** 1-based line in the file or the pasted text. */
  readonly line: number;
  /** The file in question, where an archive holds several. */
  readonly file?: string;
  readonly reason: SkipReason;
  /** The offending text, shortened to 80 characters. */
  readonly excerpt: string;
  /** The network whose rule the row broke, when that is known. */
  readonly network: Network | null;
}

/** What an import did. Bad rows never keep good ones out. */
export interface ImportReport {
  readonly batchId: string;
  readonly format: ImportFormat | 'archive';
  /** The file's name, or empty for pasted text. */
  readonly fileName: string;
  readonly added: number;
  /** People who were there and know more now. */
  readonly updated: number;
  readonly same: number;
  readonly skipped: readonly SkippedRow[];
  /** All skipped rows; `skipped` holds the first hundred. */
  readonly skippedCount: number;
  /** The first few names that came in, to greet the user with. */
  readonly names: readonly string[];
}
