import type { RemindersRequests } from '../../core/ipc/reminders-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing } from '../ipc/parse.ts';
import type { ReminderService } from './reminder-service.ts';

/** Takes what windows answer to today's reminder. */
export function remindersHandlers(
  reminders: Pick<ReminderService, 'later' | 'notToday'>,
): HandlersOf<keyof RemindersRequests> {
  return {
    'reminders:later': { parse: parseNothing, run: () => reminders.later() },
    'reminders:not-today': { parse: parseNothing, run: () => reminders.notToday() },
  };
}
