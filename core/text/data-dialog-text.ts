/** The words of the system's dialogs for backups. */
export const dataDialogText = {
  fileName: (day: string): string => `Twelve ${day}.twelve`,
  writeTitle: 'Back up everything',
  writeButton: 'Back up',
  readTitle: 'Choose a backup',
  readButton: 'Choose',
  backups: 'Backups of Twelve',
} as const;
