import type { WeekStart } from '../week/week-summary.ts';

/** What the user can choose. One entry a setting: its default and its meaning. */
export interface Settings {
  /** Length of a session in whole minutes, 1 to 60. */
  readonly sessionMinutes: number;
  /** What a click on the tray icon does at rest. */
  readonly trayClick: 'start' | 'open';
  /** Whether the end of a session is heard. */
  readonly sound: boolean;
  /** How the windows look. */
  readonly theme: 'system' | 'light' | 'dark';
  /** First day of the week, or `system` for the region's own. */
  readonly weekStart: 'system' | WeekStart;
  /** What the session window does when it loses the focus while a session runs. */
  readonly whenUnfocused: 'pill' | 'stay' | 'hide';
  /** Whether pages of the next people are read ahead. */
  readonly readAhead: boolean;
}

export const defaultSettings: Settings = {
  sessionMinutes: 12,
  trayClick: 'start',
  sound: true,
  theme: 'system',
  weekStart: 'system',
  whenUnfocused: 'stay',
  readAhead: true,
};
