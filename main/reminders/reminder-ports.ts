import type { Settings } from '../../core/settings/settings.ts';
import type { WeekStart, WeekSummary } from '../../core/week/week-summary.ts';
import type { Clock } from '../app/clock.ts';
import type { ReminderStore } from './reminder-file.ts';

/** The settings that reminders follow. */
export type ReminderSettings = Pick<
  Settings,
  'reminderOn' | 'reminderTime' | 'reminderDays' | 'weeklyOn' | 'weeklyDay' | 'weeklyTime'
>;

/** Everything reminders are given. What is a function is asked each time: all of it changes while the program runs. */
export interface ReminderPorts {
  readonly clock: Clock;
  readonly store: ReminderStore;
  settings(): ReminderSettings;
  weekStart(): WeekStart;
  /** Whether a session is there: nobody needs to be reminded of what they are doing. */
  isBusy(): boolean;
  /** Whether a session that began in [from, to) came to something. */
  isDoneBetween(from: number, to: number): Promise<boolean>;
  summarise(day: string): Promise<WeekSummary>;
  /** Tells the user that it is time. */
  remind(): void;
  /** Tells the user what the week held. */
  tellWeek(week: WeekSummary): void;
  /** A reminder stands, or does not stand any more. */
  onChange(): void;
  onFailure(error: unknown): void;
}
