import type { LevelsOfWeek } from '../../core/ipc/week-requests.ts';
import { addDays, dayNumber } from '../../core/week/civil-day.ts';
import { weekOf, boundsOf, weekAfter } from '../../core/week/week-of.ts';
import { summariseWeek, weeksCompared } from '../../core/week/summarise-week.ts';
import { totalsOf, type Tally } from '../../core/week/tally.ts';
import type { Day, WeekGoal, WeekStart, WeekSummary } from '../../core/week/week-summary.ts';
import { calendarDays, monthsOf, type CalendarDay, type YearSummary } from '../../core/week/year-summary.ts';
import { dayOf, startOfDay, startsOfDays } from '../../core/week/zoned-day.ts';
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
  /** What the user wants a week to hold, or null. */
  goal(): Pick<WeekGoal, 'kind' | 'target'> | null;
  /** The saying that belongs to a day; a week shows its first day's. */
  sayingOf(day: Day): Saying;
}

/** Over how many weeks it is shown how well people are known. */
const weeksOfLevels = 12;

/** Tells what the user's weeks, months and years held. */
export class WeekService {
  readonly #sources: WeekSources;

  constructor(sources: WeekSources) {
    this.#sources = sources;
  }

  /** The week that `day` lies in, or the present one for null. */
  async summary(day: Day | null): Promise<WeekSummary> {
    const { storage, clock, weekStart } = this.#sources;
    const zone = clock.timeZone();
    const today = this.#today(zone);
    const week = weekOf(day ?? today, weekStart());
    const { from, to } = boundsOf(week, zone);
    const [sessions, networks, earlier, span] = await Promise.all([
      storage.request('sessions:between', from, to),
      storage.request('week:networks', from, to),
      storage.request('week:tally', weekStarts(week.firstDay, weeksCompared, zone)),
      storage.request('sessions:span'),
    ]);
    return summariseWeek({
      week,
      zone,
      today,
      sessions,
      networks,
      earlier,
      span,
      goal: this.#sources.goal(),
      saying: this.#sources.sayingOf(week.firstDay).text,
      nextName: this.#sources.nextName(),
      sessionMinutes: this.#sources.sessionMinutes(),
    });
  }

  /** How well the people of the twelve weeks up to that of a day were known at the end of each. */
  async levels(day: Day): Promise<readonly LevelsOfWeek[]> {
    const { storage, clock, weekStart } = this.#sources;
    const zone = clock.timeZone();
    const after = weekAfter(weekOf(day, weekStart()), 1).firstDay;
    const counts = await storage.request('week:levels', weekStarts(after, weeksOfLevels, zone));
    // The first moment is how it was before all of them.
    return counts.map((levels, index) => ({
      lastDay: addDays(after, (index - weeksOfLevels) * 7 - 1),
      counts: levels,
    }));
  }

  /** Some days with their minutes, for a calendar. */
  async days(firstDay: Day, lastDay: Day): Promise<readonly CalendarDay[]> {
    const zone = this.#sources.clock.timeZone();
    const days = daysFrom(firstDay, lastDay);
    return calendarDays(
      days,
      await this.#sources.storage.request('week:tally', startsOfDays(firstDay, days.length, zone)),
    );
  }

  /** A year in the user's zone, or the present one for null. */
  async year(wanted: number | null): Promise<YearSummary> {
    const { storage, clock } = this.#sources;
    const zone = clock.timeZone();
    const today = this.#today(zone);
    const year = wanted ?? Number(today.slice(0, 4));
    const [first, next, before] = [year, year + 1, year - 1].map((each) => `${each}-01-01`) as [Day, Day, Day];
    const days = daysFrom(first, addDays(next, -1));
    const firstDays = days.filter((each) => each.endsWith('-01'));
    const bounds = startsOfDays(first, days.length, zone);
    const from = bounds[0] ?? 0;
    const to = bounds.at(-1) ?? 0;
    const months = [...firstDays.map((each) => bounds[dayNumber(each) - dayNumber(first)] ?? 0), to];
    const [facts, [earlier], span] = await Promise.all([
      storage.request('week:year', { days: bounds, months }),
      storage.request('week:tally', [startOfDay(before, zone), from]),
      storage.request('sessions:span'),
    ]);
    return {
      year,
      today,
      totals: totalsOf(facts.whole),
      yearBefore: totalsOf(earlier ?? nothing),
      months: monthsOf(firstDays, facts.months),
      days: calendarDays(days, facts.days),
      deeds: facts.deeds,
      cameCloser: facts.cameCloser,
      closest: facts.closest,
      mostDone: facts.mostDone,
      hasEarlier: span !== null && span.first < from,
      hasLater: next <= today || (span !== null && span.last >= to),
    };
  }

  #today(zone: string): Day {
    return dayOf(this.#sources.clock.read().wallMs, zone);
  }
}

const nothing: Tally = { peopleMet: 0, peopleSeen: 0, attendedMs: 0, deeds: 0, sessions: 0 };

/** When each of some weeks before a day began, the oldest first, and when that day does. */
function weekStarts(day: Day, weeks: number, zone: string): readonly number[] {
  return Array.from({ length: weeks + 1 }, (_, index) => startOfDay(addDays(day, (index - weeks) * 7), zone));
}

function daysFrom(firstDay: Day, lastDay: Day): readonly Day[] {
  const length = dayNumber(lastDay) - dayNumber(firstDay) + 1;
  return Array.from({ length }, (_, index) => addDays(firstDay, index));
}
