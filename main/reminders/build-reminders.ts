import { reminderNotice, weekNotice } from '../../core/notifications/reminder-notice.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Calendar } from '../app/calendar.ts';
import type { NotificationService } from '../notifications/notification-service.ts';
import type { SoundPlayer } from '../notifications/sound-player.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { isDoneBetween } from './done-between.ts';
import { ReminderFile } from './reminder-file.ts';
import type { ReminderPorts } from './reminder-ports.ts';
import { ReminderService } from './reminder-service.ts';

/** The parts of the program that reminders ask and tell. */
export interface ReminderSurroundings extends Pick<ReminderPorts, 'clock' | 'onChange' | 'onFailure'> {
  readonly platform: Platform;
  readonly file: string;
  readonly settings: { get(): Settings };
  readonly calendar: Pick<Calendar, 'weekStart'>;
  readonly storage: Pick<Storage, 'request'>;
  readonly queue: { readonly next: QueueEntry | null };
  readonly session: { readonly state: SessionState };
  readonly week: { summary(day: string): ReturnType<ReminderPorts['summarise']> };
  readonly notifications: Pick<NotificationService, 'tell' | 'takeBack'>;
  readonly sounds: Pick<SoundPlayer, 'play'>;
}

/** Reminders that ask the program's own parts, and speak through its notifications and sounds. */
export function buildReminders(around: ReminderSurroundings): ReminderService {
  const { clock, platform, settings, queue, session, notifications, sounds, onFailure } = around;
  const reminders = new ReminderService({
    clock,
    store: new ReminderFile(around.file, onFailure),
    settings: () => settings.get(),
    weekStart: () => around.calendar.weekStart(),
    isBusy: () => session.state.kind !== 'rest',
    isDoneBetween: (from, to) => isDoneBetween(around.storage, from, to),
    summarise: (day) => around.week.summary(day),
    remind: () => {
      notifications.tell(reminderNotice(queue.next, settings.get().sessionMinutes, platform));
      sounds.play('nudge');
    },
    tellWeek: (week) => {
      notifications.tell(weekNotice(week));
      sounds.play('nudge');
    },
    onChange: () => {
      if (!reminders.isStanding) notifications.takeBack('reminder');
      around.onChange();
    },
    onFailure,
  });
  return reminders;
}
