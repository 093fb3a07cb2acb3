import type { ActionKind } from '../actions/action.ts';
import type { LevelCounts } from '../week/levels.ts';
import type { DayMinutes, KindCount, NetworkCount } from '../week/week-charts.ts';
import type { Network } from '../networks/network.ts';
import type { CalendarDay, YearMonth } from '../week/year-summary.ts';
import type { Day, WeekGoal } from '../week/week-summary.ts';
import { monthName } from './month-text.ts';
import { networkName } from './network-text.ts';
import { asSentence, numberWord } from './number-words.ts';
import { plural } from './plural.ts';
import { minutesText } from './time-text.ts';
import { spokenDay, weekdayOfDay } from './week-days-text.ts';
import { writtenLocale } from './written-locale.ts';

/** The words around charts. */
export const chartText = {
  charts: 'How it went',
  asTable: 'Show as table',
  asPicture: 'Show as picture',
  day: 'Day',
  minutes: 'Minutes',
  what: 'What',
  times: 'Times',
  where: 'Where',
  week: 'Up to',
  people: 'People',
  month: 'Month',
  elsewhere: 'elsewhere',
  goalLine: (minutes: number, goal: WeekGoal | null): string =>
    goal?.kind === 'minutes' ? `goal: ${minutes} a day` : `${minutes}: one session`,
} as const;

const kindNouns: Readonly<Record<ActionKind, string>> = {
  comment: 'comments',
  encourage: 'encouragement',
  promote: 'promotion',
  repost: 'reposts',
  write: 'messages',
  introduce: 'introductions',
  congratulate: 'congratulations',
  ask: 'questions',
  recommend: 'recommendations',
  follow: 'follows',
  other: 'other help',
};

/** What things of one kind are called: `comments`. */
export function kindNoun(kind: ActionKind): string {
  return kindNouns[kind];
}

/** What a network is called where things are counted. */
export function placeName(network: Network | null): string {
  return network === null ? chartText.elsewhere : networkName(network);
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(writtenLocale(), { type: 'conjunction' }).format(parts);
}

/** What the minutes of a week's days show. */
export function minutesFinding(days: readonly DayMinutes[]): string {
  const held = days.filter(({ minutes }) => minutes > 0);
  const [first] = held;
  if (first === undefined) return 'No minutes yet';
  if (held.length === 1) return `All of it on ${weekdayOfDay(first.day)}`;
  const [most = first, second = first] = held.toSorted((one, other) => other.minutes - one.minutes);
  const least = Math.min(...held.map(({ minutes }) => minutes));
  if (most.minutes - least <= 2) {
    return `About ${numberWord(most.minutes)} minutes on each of ${numberWord(held.length)} days`;
  }
  if (most.minutes < second.minutes * 1.25) return `Time for somebody on ${numberWord(held.length)} days`;
  return `Most of the time on ${weekdayOfDay(most.day)}: ${minutesText(most.minutes)}`;
}

/** What stands out in counts: the first alone when it is more than half, else the first two. */
function mostly<Counted extends { readonly count: number }>(
  counts: readonly Counted[],
  nameOf: (each: Counted) => string,
): string {
  const [first, second] = counts;
  if (first === undefined) return '';
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  if (second === undefined) return `only ${nameOf(first)}`;
  if (first.count * 2 > whole) return `mostly ${nameOf(first)}`;
  const rest = counts.length - 2;
  const more = rest === 0 ? [] : [plural(rest, { one: 'one more', other: `${numberWord(rest)} more` })];
  return listed([nameOf(first), nameOf(second), ...more]);
}

/** What the kinds of things done show. */
export function kindsFinding(kinds: readonly KindCount[]): string {
  return kinds.length === 0 ? 'Nothing noted as done' : asSentence(mostly(kinds, ({ kind }) => kindNoun(kind)));
}

/** What the places show where things were done. */
export function networksFinding(networks: readonly NetworkCount[]): string {
  const known = networks.filter(({ network }) => network !== null);
  if (known.length === 0) return 'Away from the networks';
  const words = mostly(known, ({ network }) => placeName(network));
  return words.startsWith('only ') || words.startsWith('mostly ')
    ? asSentence(words.replace(/^(only|mostly) /, '$1 on '))
    : `On ${words}`;
}

/** From where on somebody is more than heard of. */
const inTouch = 3;

/** How many people one is in touch with, out of counts. */
function known(counts: LevelCounts): number {
  return counts.slice(inTouch - 1).reduce((sum, count) => sum + count, 0);
}

/** What twelve weeks did to how well people are known. */
export function levelsFinding(weeks: readonly { readonly counts: LevelCounts }[]): string {
  const [before, after] = [weeks.at(0), weeks.at(-1)].map((week) => known(week?.counts ?? [0, 0, 0, 0, 0])) as [
    number,
    number,
  ];
  const now = plural(after, { one: 'In touch with one person', other: `In touch with ${numberWord(after)} people` });
  const more = after - before;
  if (more > 0) return `${now}, ${numberWord(more)} more than twelve weeks ago`;
  return `${now} of ${numberWord((weeks.at(-1)?.counts ?? []).reduce((sum, count) => sum + count, 0))} in twelve weeks`;
}

/** What a year's calendar shows. */
export function calendarFinding(days: readonly CalendarDay[], year: number): string {
  const held = days.filter(({ minutes }) => minutes > 0).length;
  return held === 0
    ? `No days yet in ${year}`
    : `${asSentence(plural(held, { one: 'one day', other: `${numberWord(held)} days` }))} with somebody in ${year}`;
}

/** A day of a calendar for who listens. */
export function calendarLabel({ day, minutes, peopleMet }: CalendarDay, today: Day): string {
  const name = day === today ? `${spokenDay(day)}, today` : spokenDay(day);
  if (minutes === 0) return name;
  const met =
    peopleMet === 0
      ? ''
      : `, ${plural(peopleMet, { one: 'one person met', other: `${numberWord(peopleMet)} people met` })}`;
  return `${name}, ${minutesText(minutes)}${met}`;
}

/** What the months of a year show. */
export function monthsFinding(months: readonly YearMonth[]): string {
  const most = months.reduce<YearMonth | null>(
    (best, each) => (each.totals.peopleMet > (best?.totals.peopleMet ?? 0) ? each : best),
    null,
  );
  if (most === null) return 'A quiet year';
  return `${monthName(most.firstDay)} was the fullest month: ${plural(most.totals.peopleMet, { one: 'one person', other: `${numberWord(most.totals.peopleMet)} people` })}`;
}
