import type { WindowName } from '../ipc/windows-requests.ts';

/** What the system's title bars and task switchers call the windows. */
export const windowTitles: Readonly<Record<WindowName, string>> = {
  session: 'Twelve',
  contacts: 'People – Twelve',
  week: 'Your week – Twelve',
  settings: 'Settings – Twelve',
  pill: 'Timer – Twelve',
};
