import type { ActionKind } from '../actions/action.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { Network } from '../networks/network.ts';
import { shareMinutes } from './share-minutes.ts';
import { totalsOf, type LedgerEntry, type Tally } from './tally.ts';
import type { Day, WeekTotals } from './week-summary.ts';
import type { LevelEntry } from './levels.ts';

/** How often something of one kind was done on one network; null where that is not known. */
export interface DeedCount {
  readonly kind: ActionKind;
  readonly network: Network | null;
  readonly count: number;
}

/** What a stretch of time held with one person. */
export interface PersonOfYear {
  readonly contactId: string;
  readonly name: string;
  readonly familiarityBefore: Familiarity;
  readonly familiarityAfter: Familiarity;
  readonly sessions: number;
  readonly deeds: number;
  readonly attendedMs: number;
}

/** One day of a calendar. */
export interface CalendarDay {
  readonly day: Day;
  readonly minutes: number;
  /** People for whom something was done. */
  readonly peopleMet: number;
}

export interface YearMonth {
  /** Its first day. */
  readonly firstDay: Day;
  readonly totals: WeekTotals;
}

/** A year, looked back on. */
export interface YearSummary {
  readonly year: number;
  readonly today: Day;
  readonly totals: WeekTotals;
  readonly yearBefore: WeekTotals;
  readonly months: readonly YearMonth[];
  readonly days: readonly CalendarDay[];
  readonly deeds: readonly DeedCount[];
  /** How many people are better known than at the beginning. */
  readonly cameCloser: number;
  /** Those who came closest, and those for whom most was done; a few of each. */
  readonly closest: readonly PersonOfYear[];
  readonly mostDone: readonly PersonOfYear[];
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** What was held with each person, in the order of their first sessions. */
export function peopleIn(entries: readonly (LedgerEntry & LevelEntry)[]): readonly Omit<PersonOfYear, 'name'>[] {
  const people = new Map<string, Omit<PersonOfYear, 'name'>>();
  for (const { contactId, before, after, outcome, deeds, attendedMs } of entries) {
    if (outcome === 'skipped') continue;
    const known = people.get(contactId);
    people.set(contactId, {
      contactId,
      familiarityBefore: known?.familiarityBefore ?? before,
      familiarityAfter: after ?? before,
      sessions: (known?.sessions ?? 0) + 1,
      deeds: (known?.deeds ?? 0) + deeds,
      attendedMs: (known?.attendedMs ?? 0) + attendedMs,
    });
  }
  return [...people.values()];
}

type Unnamed = Omit<PersonOfYear, 'name'>;

/** How many steps closer somebody came. */
function stepsOf({ familiarityBefore, familiarityAfter }: Unnamed): number {
  return familiarityAfter - familiarityBefore;
}

/** How many came closer, and the few who came closest and for whom most was done. */
export function standouts(
  people: readonly Unnamed[],
  most: number,
): { readonly cameCloser: number; readonly closest: readonly Unnamed[]; readonly mostDone: readonly Unnamed[] } {
  const closer = people.filter((person) => stepsOf(person) > 0);
  return {
    cameCloser: closer.length,
    closest: closer
      .toSorted((one, other) => stepsOf(other) - stepsOf(one) || other.familiarityAfter - one.familiarityAfter)
      .slice(0, most),
    mostDone: people
      .filter(({ deeds }) => deeds > 0)
      .toSorted((one, other) => other.deeds - one.deeds || other.attendedMs - one.attendedMs)
      .slice(0, most),
  };
}

/** The days of a stretch with their minutes, which add up to those of the whole. */
export function calendarDays(days: readonly Day[], tallies: readonly Tally[]): readonly CalendarDay[] {
  const minutes = shareMinutes(tallies.map(({ attendedMs }) => attendedMs));
  return days.map((day, index) => ({
    day,
    minutes: minutes[index] ?? 0,
    peopleMet: tallies[index]?.peopleMet ?? 0,
  }));
}

/** The months of a year; their minutes add up to those of the year. */
export function monthsOf(firstDays: readonly Day[], tallies: readonly Tally[]): readonly YearMonth[] {
  const minutes = shareMinutes(tallies.map(({ attendedMs }) => attendedMs));
  return firstDays.flatMap((firstDay, index) => {
    const held = tallies[index];
    return held === undefined ? [] : [{ firstDay, totals: { ...totalsOf(held), minutes: minutes[index] ?? 0 } }];
  });
}
