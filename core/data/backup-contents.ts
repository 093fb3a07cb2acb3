/** What a backup holds, in the numbers that tell the user which one it is. */
export interface BackupContents {
  /** When it was saved, wall ms. */
  readonly savedAt: number;
  readonly people: number;
  readonly sessions: number;
}

/** The little besides the database that goes into a backup, each as the text of its file; null where there is none. */
export interface BackupTexts {
  readonly settings: string | null;
  readonly reminders: string | null;
  /** The session that is not over yet. */
  readonly session: string | null;
}
