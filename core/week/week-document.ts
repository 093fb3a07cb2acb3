import { daysText } from '../text/week-days-text.ts';
import { familiarityText } from '../text/familiarity-text.ts';
import {
  alsoText,
  attentionText,
  deedLines,
  followUpText,
  goalText,
  headlineText,
  meanText,
  readsText,
  weekBeforeText,
} from '../text/week-text.ts';
import { headlineOf } from './headline.ts';
import type { WeekPerson, WeekSummary } from './week-summary.ts';

/** What stands under a week's sentence: whoever else was seen, the goal, the week before, and the average. */
export function besideHeadline(week: WeekSummary): readonly string[] {
  const lines = [alsoText(headlineOf(week)), goalText(week.goal), weekBeforeText(week.weekBefore), meanText(week.mean)];
  return lines.filter((line) => line !== '');
}

/** Somebody's week in lines of plain words. */
export interface PersonLines {
  readonly name: string;
  readonly familiarity: string;
  /** What was done and read, a line each; where nothing is noted, the time that was given. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  /** The promise to come back; empty without one. */
  readonly followUp: string;
}

/** A week in plain words, from which every document is made. */
export interface WeekDocument {
  readonly title: string;
  readonly headline: string;
  readonly beside: readonly string[];
  readonly people: readonly PersonLines[];
  readonly saying: string;
}

/** The words of a week, the same in every document. */
export function documentOf(week: WeekSummary): WeekDocument {
  return {
    // A document is read in another year too.
    title: daysText(week.firstDay, week.lastDay, '0000-01-01'),
    headline: headlineText(headlineOf(week)),
    beside: besideHeadline(week),
    people: week.people.map((person) => linesOf(person, week.today)),
    saying: week.saying,
  };
}

function linesOf(person: WeekPerson, today: string): PersonLines {
  const { name, familiarityBefore: before, familiarityAfter: after, notes, reads, followUp } = person;
  const deeds = deedLines(person.deeds).map(({ words, note }) => (note === '' ? words : `${words}: ${note}`));
  const read = readsText(reads);
  const lines = read === '' ? deeds : [...deeds, read];
  return {
    name,
    familiarity: before === after ? familiarityText(after) : `${familiarityText(before)} → ${familiarityText(after)}`,
    lines: lines.length === 0 ? [attentionText(person.attendedMs)] : lines,
    notes,
    followUp: followUp === null ? '' : followUpText(followUp, today),
  };
}
