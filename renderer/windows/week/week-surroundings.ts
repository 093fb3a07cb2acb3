import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import type { CalendarDay, YearSummary } from '../../../core/week/year-summary.ts';
import { request } from '../../ipc/bridge.ts';
import type { AroundWeek } from '../../week/week-page.ts';

/** What stands around a week before anything is known. */
export const nothingAround: AroundWeek = { levels: null, year: null, ahead: null, returns: [] };

/** Asks for all that a shown week is not painted without: it follows a moment later. */
export async function lookAround({ firstDay, lastDay, isThisWeek }: WeekSummary): Promise<AroundWeek> {
  const [levels, year, ahead, returns] = await Promise.all([
    request('week:levels', { day: lastDay }),
    request('week:year', { year: Number(firstDay.slice(0, 4)) }),
    isThisWeek ? request('week:ahead') : null,
    isThisWeek ? request('week:returns') : [],
  ]);
  return { levels, year, ahead, returns };
}

/** Says that posts were shown, so that they do not come again. */
export async function tellReturned({ returns }: AroundWeek): Promise<void> {
  if (returns.length > 0) await request('week:returned', { sessionIds: returns.map(({ sessionId }) => sessionId) });
}

/** A year to look back on. */
export function askForYear(year: number): Promise<YearSummary> {
  return request('week:year', { year });
}

/** The days of a month, with those beside it. */
export function askForDays(firstDay: Day, lastDay: Day): Promise<readonly CalendarDay[]> {
  return request('week:days', { firstDay, lastDay });
}
