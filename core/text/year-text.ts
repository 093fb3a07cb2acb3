import type { PersonOfYear, YearSummary } from '../week/year-summary.ts';
import { asSentence, numberWord } from './number-words.ts';
import { plural } from './plural.ts';
import { minutesText } from './time-text.ts';

/** The words of a year that do not depend on what it held. */
export const yearText = {
  show: 'The year',
  back: 'Back to the week',
  before: 'The year before',
  after: 'The year after',
  mostDone: 'You did most for',
  calendar: (year: number): string => `The days of ${year}`,
  closest: (count: number): string =>
    plural(count, { one: 'One person came closer', other: `${asSentence(numberWord(count))} people came closer` }),
} as const;

function people(count: number): string {
  return plural(count, { one: 'one person', other: `${numberWord(count)} people` });
}

/** A length as one says it: minutes up to two hours, then hours. */
function time(minutes: number): string {
  if (minutes < 120) return minutesText(minutes);
  const hours = Math.round(minutes / 60);
  return plural(hours, { one: 'one hour', other: `${numberWord(hours)} hours` });
}

/** A year in a sentence. */
export function yearHeadline({ totals, year, today }: Pick<YearSummary, 'totals' | 'year' | 'today'>): string {
  const isOver = String(year) < today.slice(0, 4);
  if (totals.peopleSeen === 0) return isOver ? 'A quiet year.' : 'A year with room for somebody.';
  const parts = [people(totals.peopleMet === 0 ? totals.peopleSeen : totals.peopleMet), time(totals.minutes)];
  if (totals.deeds > 0) {
    parts.push(
      plural(totals.deeds, {
        one: 'one thing done for them',
        other: `${numberWord(totals.deeds)} things done for them`,
      }),
    );
  }
  return `${asSentence(parts.join(', '))}.`;
}

/** The year before, where there was anything. */
export function yearBelowText({ yearBefore, year }: Pick<YearSummary, 'yearBefore' | 'year'>): string {
  if (yearBefore.peopleSeen === 0) return '';
  return `In ${year - 1}: ${people(yearBefore.peopleMet)}, ${time(yearBefore.minutes)}.`;
}

/** What was done for one person over a year. */
export function deedsOfPersonText({ deeds, sessions }: Pick<PersonOfYear, 'deeds' | 'sessions'>): string {
  const things = plural(deeds, { one: 'one thing', other: `${numberWord(deeds)} things` });
  const times = plural(sessions, { one: 'one session', other: `${numberWord(sessions)} sessions` });
  return asSentence(`${things} in ${times}`);
}
