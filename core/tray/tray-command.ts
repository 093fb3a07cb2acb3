import type { WindowName } from '../ipc/windows-requests.ts';

/** For how many days somebody can be put off from the tray menu: tomorrow, a week, a month. */
export const snoozeDays = [1, 7, 30] as const;

export type SnoozeDays = (typeof snoozeDays)[number];

/** What the user can ask of the program from its tray menu. */
export type TrayCommand =
  | { readonly kind: 'start'; readonly contactId: string }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'swap' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'snooze'; readonly contactId: string; readonly days: SnoozeDays }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'add-from-clipboard' }
  | { readonly kind: 'open'; readonly window: WindowName }
  | { readonly kind: 'copy-diagnostics' }
  | { readonly kind: 'check-updates' }
  | { readonly kind: 'quit' };
