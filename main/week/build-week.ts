import type { WeekRequests } from '../../core/ipc/week-requests.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { sayingOf } from '../../core/tips/tip-of-the-day.ts';
import { chosenGoal } from '../../core/week/goal.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { checkedLink } from '../security/external-links.ts';
import { AheadService, type PostsPort } from './ahead-service.ts';
import { weekHandlers } from './week-handlers.ts';
import { WeekService, type WeekSources } from './week-service.ts';

/** What weeks are joined to. */
interface BuildWeekParts extends Pick<WeekSources, 'storage' | 'clock'> {
  readonly electron: Pick<ElectronSurface, 'shell'>;
  readonly calendar: Pick<WeekSources, 'weekStart'>;
  readonly queue: { readonly next: QueueEntry | null; list(): Promise<readonly QueueEntry[]> };
  readonly settings: {
    get(): Pick<Settings, 'sessionMinutes' | 'weeklyGoal' | 'weeklyGoalPeople' | 'weeklyGoalMinutes'>;
  };
  /** A promise was kept, or is open again. */
  readonly onChange: () => void;
}

/** Posts are not read yet, so that nobody has newer ones. */
const posts: PostsPort = { newerThan: () => Promise.resolve(new Map()) };

/** Makes what tells of weeks, and of what lies ahead. */
export function buildWeek(parts: BuildWeekParts): {
  readonly week: WeekService;
  readonly handlers: HandlersOf<keyof WeekRequests>;
} {
  const { electron, storage, clock, calendar, queue, settings, onChange } = parts;
  const week = new WeekService({
    storage,
    clock,
    weekStart: calendar.weekStart,
    nextName: () => queue.next?.name ?? null,
    sessionMinutes: () => settings.get().sessionMinutes,
    goal: () => chosenGoal(settings.get()),
    sayingOf,
  });
  const openLink = (address: string): Promise<void> => electron.shell.openExternal(checkedLink(address));
  const ahead = new AheadService({ storage, clock, queue, posts, openLink, onChange });
  return { week, handlers: weekHandlers(week, ahead) };
}
