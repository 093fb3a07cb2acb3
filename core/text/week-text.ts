import type { ActionKind } from '../actions/action.ts';
import { firstName } from '../contacts/first-name.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { Headline } from '../week/headline.ts';
import type { Network } from '../networks/network.ts';
import type { Day, WeekDeed, WeekGoal, WeekMean, WeekRead, WeekSession, WeekTotals } from '../week/week-summary.ts';
import { dayText } from './day-text.ts';
import { familiarityText } from './familiarity-text.ts';
import { asSentence, numberWord } from './number-words.ts';
import { plural, type PluralForms } from './plural.ts';
import { minutesText } from './time-text.ts';
import { spokenDay, weekdayOfDay } from './week-days-text.ts';
import { networkName } from './network-text.ts';
import { writtenLocale } from './written-locale.ts';

/** The words of the week window that do not depend on what the week held. */
export const weekText = {
  windowTitle: 'Your week',
  previous: 'The week before',
  next: 'The week after',
  thisWeek: 'This week',
  days: 'Days',
  people: 'People',
  start: (minutes: number, name: string): string => `Start ${minutesText(minutes)} with ${firstName(name)}`,
  /** Under the number in the resting ring. */
  minutesCaption: (minutes: number): string => plural(minutes, { one: 'minute', other: 'minutes' }),
  /** Nobody is up, so people have to be added first: that is the session window's part. */
  openTwelve: 'Open Twelve',
  failed: 'This week could not be read.',
  jump: 'Choose another week',
  monthBefore: 'The month before',
  monthAfter: 'The month after',
  hideNames: 'Hide names',
  showNames: 'Show names',
  /** Somebody whose name is hidden: `Person A`. */
  alias: (number: number): string => `Person ${number < 26 ? String.fromCodePoint(65 + number) : String(number + 1)}`,
} as const;

/** A count in words with its noun. */
function counted(count: number, forms: PluralForms): string {
  return plural(count, forms).replace(String(count), numberWord(count));
}

const peopleForms: PluralForms = { one: '# person', other: '# people' };
const minuteForms: PluralForms = { one: '# minute', other: '# minutes' };
const deedForms: PluralForms = { one: '# thing done for them', other: '# things done for them' };

/** Leaves out what there was nothing of. */
function list(counts: readonly (readonly [count: number, forms: PluralForms])[]): string {
  return counts.flatMap(([count, forms]) => (count === 0 ? [] : counted(count, forms))).join(', ');
}

/** The week in a sentence. */
export function headlineText(headline: Headline): string {
  switch (headline.kind) {
    case 'met': {
      const { people, minutes, deeds } = headline;
      const counts = [
        [people, peopleForms],
        [minutes, minuteForms],
        [deeds, deedForms],
      ] as const;
      return `${asSentence(list(counts))}.`;
    }
    case 'looked': {
      const whom = `A closer look at ${counted(headline.people, peopleForms)}`;
      return headline.minutes === 0 ? `${whom}.` : `${whom}, in ${counted(headline.minutes, minuteForms)}.`;
    }
    case 'open':
      return 'A week with room for somebody.';
    case 'quiet':
      return 'A quiet week.';
  }
}

/** People who were looked at, beside those the headline tells of; empty without any. */
export function alsoText(headline: Headline): string {
  if (headline.kind !== 'met' || headline.alsoLookedAt === 0) return '';
  return `And a closer look at ${numberWord(headline.alsoLookedAt)} more.`;
}

/** The week before in a sentence; empty when there was nothing. */
export function weekBeforeText({ peopleMet, peopleSeen, minutes }: WeekTotals): string {
  if (peopleSeen === 0) return '';
  if (peopleMet === 0) return `The week before: a closer look at ${counted(peopleSeen, peopleForms)}.`;
  return `The week before: ${list([
    [peopleMet, peopleForms],
    [minutes, minuteForms],
  ])}.`;
}

const outcomes: Readonly<Record<WeekSession['outcome'], string>> = {
  done: 'something done',
  looked: 'a closer look',
  skipped: 'passed on for now',
};

/** Whole minutes of a session, as the number in its ring. */
export function ringNumber(attendedMs: number): string {
  return String(Math.round(attendedMs / 60_000));
}

/** A session on the shelf for who listens; the name comes first, as it is seen. */
export function sessionLabel({ name, attendedMs, outcome }: WeekSession): string {
  return `${name}, ${minutesText(Math.round(attendedMs / 60_000))}, ${outcomes[outcome]}`;
}

/** A day on the shelf for who listens. */
export function dayLabel(day: Day, isToday: boolean): string {
  return isToday ? `${spokenDay(day)}, today` : spokenDay(day);
}

/** How the familiarity went, for who listens. */
export function familiarityLabel(before: Familiarity, after: Familiarity): string {
  if (before === after) return `still ${familiarityText(after)}`;
  return `from ${familiarityText(before)} to ${familiarityText(after)}`;
}

const deedWords: Readonly<Record<ActionKind, string>> = {
  comment: 'Commented',
  encourage: 'Encouraged them',
  promote: 'Promoted their work',
  repost: 'Reposted something of theirs',
  write: 'Wrote to them',
  introduce: 'Introduced them',
  congratulate: 'Congratulated them',
  ask: 'Asked them something',
  recommend: 'Recommended them',
  follow: 'Followed them',
  other: 'Helped them',
};

/** Where something was done, after the words for it. */
function onNetwork(network: Network | null): string {
  if (network === null || network === 'website' || network === 'feed') return '';
  return network === 'email' ? ' by email' : ` on ${networkName(network)}`;
}

/** One line of what was done: the words for its kind, and what the user noted about it. */
export interface DeedLine {
  readonly words: string;
  readonly note: string;
}

/** What was done for somebody, line by line; the same thing done more than once without a note takes one line. */
export function deedLines(deeds: readonly WeekDeed[]): readonly DeedLine[] {
  const wordsOf = ({ kind, network }: WeekDeed): string => deedWords[kind] + onNetwork(network);
  const bare = Map.groupBy(
    deeds.filter((deed) => deed.note === ''),
    wordsOf,
  );
  return deeds.flatMap((deed) => {
    const words = wordsOf(deed);
    if (deed.note !== '') return deed.kind === 'other' ? { words: deed.note, note: '' } : { words, note: deed.note };
    const same = bare.get(words) ?? [];
    return same[0] === deed ? { words: words + timesText(same.length), note: '' } : [];
  });
}

function timesText(times: number): string {
  if (times === 1) return '';
  return times === 2 ? ', twice' : `, ${numberWord(times)} times`;
}

/** What of theirs was opened and read; empty for nothing. */
export function readsText(reads: readonly WeekRead[]): string {
  const places = [...new Set(reads.map(placeOf))];
  const shown = places.length > 4 ? [...places.slice(0, 3), `${numberWord(places.length - 3)} more`] : places;
  return shown.length === 0 ? '' : `Read ${joined(shown)}`;
}

/** The network's name, or where the address leads. */
function placeOf({ network, url }: WeekRead): string {
  if (network !== null && network !== 'website' && network !== 'feed') return networkName(network);
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? networkName(network ?? 'website');
}

function joined(parts: readonly string[]): string {
  return new Intl.ListFormat(writtenLocale(), { type: 'conjunction' }).format(parts);
}

/** Time that was given to somebody for whom nothing is noted, not even something read. */
export function attentionText(attendedMs: number): string {
  const minutes = Math.round(attendedMs / 60_000);
  return minutes === 0 ? 'A moment of attention' : asSentence(`${counted(minutes, minuteForms)} of attention`);
}

/** The promise to come back, with what was promised. */
export function followUpText(followUp: { readonly day: Day; readonly note: string }, today: Day): string {
  const again = `Again on ${dayText(followUp.day, today)}`;
  return followUp.note === '' ? again : `${again}: ${followUp.note}`;
}

/** What the weeks before held on average; empty without enough of them. */
export function meanText(mean: WeekMean | null): string {
  if (mean === null || (mean.peopleMet === 0 && mean.minutes === 0)) return '';
  const people = `${new Intl.NumberFormat(writtenLocale()).format(mean.peopleMet)} ${mean.peopleMet === 1 ? 'person' : 'people'}`;
  return `On average of ${numberWord(mean.weeks)} weeks: ${people}, ${minutesText(mean.minutes)}.`;
}

/** The goal, and when the week came up to it. What is missing is not told. */
export function goalText(goal: WeekGoal | null): string {
  if (goal === null) return '';
  const amount = counted(goal.target, goal.kind === 'people' ? peopleForms : minuteForms);
  return goal.reachedOn === null ? `Goal: ${amount}.` : `Goal: ${amount}, reached on ${weekdayOfDay(goal.reachedOn)}.`;
}
