import type { WeekExportRequests } from '../../core/ipc/week-export-requests.ts';
import type { WeekRequests } from '../../core/ipc/week-requests.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { sayingOf } from '../../core/tips/tip-of-the-day.ts';
import { chosenGoal } from '../../core/week/goal.ts';
import type { Clock } from '../app/clock.ts';
import type { DataFolder } from '../app/data-folder.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import { Exporter } from '../export/exporter.ts';
import { printPdf } from '../export/print-pdf.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { checkedLink } from '../security/external-links.ts';
import { AheadService, type PostsPort } from './ahead-service.ts';
import { weekExportHandlers } from './week-export-handlers.ts';
import { WeekExports } from './week-exports.ts';
import { weekHandlers } from './week-handlers.ts';
import { WeekService, type WeekSources } from './week-service.ts';

/** What weeks are joined to. */
interface BuildWeekParts extends Pick<WeekSources, 'storage'> {
  readonly clock: Pick<Clock, 'read' | 'timeZone' | 'after'>;
  readonly electron: Pick<ElectronSurface, 'shell' | 'dialog' | 'clipboard' | 'BrowserWindow'>;
  readonly data: Pick<DataFolder, 'folder'>;
  readonly calendar: Pick<WeekSources, 'weekStart'>;
  readonly queue: { readonly next: QueueEntry | null; list(): Promise<readonly QueueEntry[]> };
  readonly settings: {
    get(): Pick<
      Settings,
      'sessionMinutes' | 'weeklyGoal' | 'weeklyGoalPeople' | 'weeklyGoalMinutes' | 'reminderTime' | 'reminderDays'
    >;
  };
  readonly posts: PostsPort;
  /** A promise was kept, or is open again. */
  readonly onChange: () => void;
}

/** Makes what tells of weeks, and of what lies ahead. */
export function buildWeek(parts: BuildWeekParts): {
  readonly week: WeekService;
  readonly handlers: HandlersOf<keyof WeekRequests | keyof WeekExportRequests>;
} {
  const { electron, data, storage, clock, calendar, queue, settings, posts, onChange } = parts;
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
  const exports = new WeekExports({
    week,
    storage,
    clock,
    exporter: new Exporter(electron.dialog, data.folder),
    copy: (text) => electron.clipboard.writeText(text),
    print: (html) => printPdf(electron.BrowserWindow, html, (ms, run) => clock.after(ms, run)),
    settings: () => settings.get(),
  });
  return { week, handlers: { ...weekHandlers(week, ahead), ...weekExportHandlers(exports) } };
}
