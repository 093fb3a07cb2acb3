import type { ActionKind } from '../actions/action.ts';
import type { Network } from '../networks/network.ts';
import { shareMinutes } from './share-minutes.ts';
import type { Day, WeekGoal, WeekSummary } from './week-summary.ts';
import type { DeedCount } from './year-summary.ts';

export interface DayMinutes {
  readonly day: Day;
  readonly isToday: boolean;
  readonly minutes: number;
}

/** How often something was done: of one kind, or on one network, null for none that is known. */
export interface KindCount {
  readonly kind: ActionKind;
  readonly count: number;
}

export interface NetworkCount {
  readonly network: Network | null;
  readonly count: number;
}

/** The minutes of each day, which add up to those of the week; what was skipped counts nowhere. */
export function minutesByDay({ days }: Pick<WeekSummary, 'days'>): readonly DayMinutes[] {
  const attended = days.map(({ sessions }) =>
    sessions.reduce((sum, { outcome, attendedMs }) => sum + (outcome === 'skipped' ? 0 : attendedMs), 0),
  );
  const minutes = shareMinutes(attended);
  return days.map(({ day, isToday }, index) => ({ day, isToday, minutes: minutes[index] ?? 0 }));
}

/** How many minutes a day a goal comes to, rounded; with a goal in people, or none, one session's. */
export function goalOfDay(goal: Pick<WeekGoal, 'kind' | 'target'> | null, sessionMinutes: number): number {
  return goal?.kind === 'minutes' ? Math.max(1, Math.round(goal.target / 7)) : sessionMinutes;
}

/** What was done in a week, by kind and network. */
export function deedsOfWeek({ people }: Pick<WeekSummary, 'people'>): readonly DeedCount[] {
  return people.flatMap(({ deeds }) => deeds.map(({ kind, network }) => ({ kind, network, count: 1 })));
}

/** How often each kind of thing was done, the most frequent first. */
export function countKinds(deeds: readonly DeedCount[]): readonly KindCount[] {
  return counted(deeds, ({ kind }) => kind).map(([kind, count]) => ({ kind, count }));
}

/** How often something was done on each network, the most frequent first; what is known of none comes last. */
export function countNetworks(deeds: readonly DeedCount[]): readonly NetworkCount[] {
  const counts = counted(deeds, ({ network }) => network).map(([network, count]) => ({ network, count }));
  return [...counts.filter(({ network }) => network !== null), ...counts.filter(({ network }) => network === null)];
}

function counted<Key>(
  deeds: readonly DeedCount[],
  keyOf: (deed: DeedCount) => Key,
): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const deed of deeds) counts.set(keyOf(deed), (counts.get(keyOf(deed)) ?? 0) + deed.count);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** How strongly a day of a calendar is shown: 0 for none, 4 for two sessions' time and more. */
export function strengthOf(minutes: number): 0 | 1 | 2 | 3 | 4 {
  if (minutes === 0) return 0;
  if (minutes < 6) return 1;
  if (minutes < 12) return 2;
  return minutes < 24 ? 3 : 4;
}

/** Where the axis of minutes ends. */
export function roundTop(minutes: number): number {
  return Math.max(12, Math.ceil(minutes / 4) * 4);
}
