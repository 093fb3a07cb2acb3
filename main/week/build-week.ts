import { sayingOf } from '../../core/tips/tip-of-the-day.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { WeekService, type WeekSources } from './week-service.ts';

/** What weeks are joined to. */
interface BuildWeekParts extends Pick<WeekSources, 'storage' | 'clock'> {
  readonly calendar: Pick<WeekSources, 'weekStart'>;
  readonly queue: { readonly next: QueueEntry | null };
  readonly settings: { get(): Pick<Settings, 'sessionMinutes'> };
}

/** Makes what tells of weeks. */
export function buildWeek({ storage, clock, calendar, queue, settings }: BuildWeekParts): WeekService {
  return new WeekService({
    storage,
    clock,
    weekStart: calendar.weekStart,
    nextName: () => queue.next?.name ?? null,
    sessionMinutes: () => settings.get().sessionMinutes,
    sayingOf,
  });
}
