import type { BackupContents } from '../data/backup-contents.ts';

/** What there is, for the part of the settings window about the user's own data. */
export interface DataView {
  readonly people: number;
  readonly sessions: number;
  /** Where all of it lies, as the system writes it. */
  readonly folder: string;
  /** When the data was put aside that a restore replaced, wall ms; null when there is none to put back. */
  readonly replacedAt: number | null;
}

/** A backup that was written. */
export interface WrittenBackup extends BackupContents {
  readonly fileName: string;
}

/** A backup that was chosen and found good, and waits for the user's yes. */
export interface ChosenBackup extends BackupContents {
  readonly fileName: string;
  /** Whether it holds settings too: the program's own daily copies do not. */
  readonly hasSettings: boolean;
}

/** What a window may do with all of the user's data at once. */
export interface DataRequests {
  'data:view': () => DataView;
  /** Writes everything into one file that the user names; null when they changed their mind. */
  'data:back-up': () => WrittenBackup | null;
  /** Asks for a backup and checks it; nothing changes yet. Null when the user changed their mind. */
  'data:choose-backup': () => ChosenBackup | null;
  /** Puts the backup that was chosen last in the place of what is there, which is kept aside. */
  'data:restore': () => BackupContents;
  /** Puts back what the last restore replaced. */
  'data:put-back': () => BackupContents;
  'data:open-folder': () => void;
  /** Erases everything. The window has asked twice. */
  'data:erase': () => void;
}

export const dataRequestNames = {
  'data:view': true,
  'data:back-up': true,
  'data:choose-backup': true,
  'data:restore': true,
  'data:put-back': true,
  'data:open-folder': true,
  'data:erase': true,
} satisfies Record<keyof DataRequests, true>;
