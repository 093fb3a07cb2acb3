import type { ActionKind } from '../actions/action.ts';
import { firstName } from '../contacts/first-name.ts';
import type { Familiarity } from '../contacts/contact.ts';
import type { Headline } from '../week/headline.ts';
import type { Day, WeekDeed, WeekSession, WeekTotals } from '../week/week-summary.ts';
import { dayText } from './day-text.ts';
import { familiarityText } from './familiarity-text.ts';
import { asSentence, numberWord } from './number-words.ts';
import { plural, type PluralForms } from './plural.ts';
import { minutesText } from './time-text.ts';
import { spokenDay } from './week-days-text.ts';

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

/** One line of what was done: the words for its kind, and what the user noted about it. */
export interface DeedLine {
  readonly words: string;
  readonly note: string;
}

/** What was done for somebody, line by line; the same thing done more than once without a note takes one line. */
export function deedLines(deeds: readonly WeekDeed[]): readonly DeedLine[] {
  const bare = Map.groupBy(
    deeds.filter((deed) => deed.note === ''),
    (deed) => deed.kind,
  );
  return deeds.flatMap((deed) => {
    const words = deedWords[deed.kind];
    if (deed.note !== '') return deed.kind === 'other' ? { words: deed.note, note: '' } : { words, note: deed.note };
    const same = bare.get(deed.kind) ?? [];
    return same[0] === deed ? { words: words + timesText(same.length), note: '' } : [];
  });
}

function timesText(times: number): string {
  if (times === 1) return '';
  return times === 2 ? ', twice' : `, ${numberWord(times)} times`;
}

/** What happened with somebody for whom nothing is noted as done. */
export function looksText(looks: number, attendedMs: number): string {
  if (looks > 0) return `Looked at ${counted(looks, { one: '# profile', other: '# profiles' })}`;
  const minutes = Math.round(attendedMs / 60_000);
  return minutes === 0 ? 'A moment of attention' : asSentence(`${counted(minutes, minuteForms)} of attention`);
}

/** The promise to come back. */
export function followUpText(day: Day, today: Day): string {
  return `Again on ${dayText(day, today)}`;
}
