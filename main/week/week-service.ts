import { weekOf, boundsOf, weekAfter } from '../../core/week/week-of.ts';
import { summariseWeek } from '../../core/week/summarise-week.ts';
import type { Day, WeekStart, WeekSummary } from '../../core/week/week-summary.ts';
import { dayOf } from '../../core/week/zoned-day.ts';
import type { Saying } from '../../core/tips/tip.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** What weeks are made from. The functions are asked each time: settings, zone and queue change while the program runs. */
export interface WeekSources {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  weekStart(): WeekStart;
  /** Who is up next, or null without anybody. */
  nextName(): string | null;
  /** Length of the next session in whole minutes. */
  sessionMinutes(): number;
  /** The saying that belongs to a day; a week shows its first day's. */
  sayingOf(day: Day): Saying;
}

/** Tells what the user's weeks held. */
export class WeekService {
  readonly #sources: WeekSources;

  constructor(sources: WeekSources) {
    this.#sources = sources;
  }

  /** The week that `day` lies in, or the present one for null. */
  async summary(day: Day | null): Promise<WeekSummary> {
    const { storage, clock } = this.#sources;
    const zone = clock.timeZone();
    const today = dayOf(clock.read().wallMs, zone);
    const week = weekOf(day ?? today, this.#sources.weekStart());
    const from = boundsOf(weekAfter(week, -1), zone).from;
    const [sessions, span] = await Promise.all([
      storage.request('sessions:between', from, boundsOf(week, zone).to),
      storage.request('sessions:span'),
    ]);
    return summariseWeek({
      week,
      zone,
      today,
      sessions,
      span,
      saying: this.#sources.sayingOf(week.firstDay).text,
      nextName: this.#sources.nextName(),
      sessionMinutes: this.#sources.sessionMinutes(),
    });
  }
}
