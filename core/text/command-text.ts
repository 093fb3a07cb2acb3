import type { CommandProblem } from '../commands/read-command.ts';
import { openableWindows } from '../ipc/windows-requests.ts';
import { cleanLine, shorten } from '../networks/clean-text.ts';
import type { WeekPerson, WeekSummary } from '../week/week-summary.ts';
import { headlineOf } from '../week/headline.ts';
import { familiarityText } from './familiarity-text.ts';
import { clockText, minutesText, spentText } from './time-text.ts';
import { attentionText, deedLines, headlineText, readsText } from './week-text.ts';

const quoted = (word: string): string => `“${shorten(cleanLine(word), 60)}”`;

const seeHelp = '“twelve help” lists what there is.';

/** What is wrong with a command and what to do. */
export function problemText({ kind, command, word }: CommandProblem): string {
  switch (kind) {
    case 'unknown-command':
      return `Twelve knows no command ${quoted(word)}. ${seeHelp}`;
    case 'unknown-option':
      return `“twelve ${command}” has no option ${quoted(word)}. ${seeHelp}`;
    case 'missing-value':
      return `${quoted(word)} needs a value after it. ${seeHelp}`;
    case 'needs-minutes':
      return word === ''
        ? `“twelve ${command}” needs a number of minutes from 1 to 60.`
        : `${quoted(word)} is not a number of minutes from 1 to 60.`;
    case 'needs-link':
      return '“twelve add” needs a link or a handle, for example: twelve add https://github.com/ana';
    case 'needs-window': {
      const windows = openableWindows.join(', ');
      return word === ''
        ? `“twelve open” needs the name of a window: ${windows}.`
        : `There is no window ${quoted(word)}. There are: ${windows}.`;
    }
    case 'needs-day':
      return `${quoted(word)} is not a day. Write it as year-month-day, for example 2026-11-29.`;
    case 'too-much':
      return `“twelve ${command}” has no use for ${quoted(word)}. ${seeHelp}`;
    case 'too-long':
      return `A word after “twelve ${command}” is too long or holds a character that no name or link has.`;
  }
}

/** What a command answers. */
export const commandText = {
  started: (minutes: number, name: string, until: string): string =>
    `${minutesText(minutes)} with ${name}, until ${until}.`,
  paused: (remainingMs: number): string => `Paused, with ${clockText(remainingMs)} left.`,
  runsUntil: (until: string): string => `It runs until ${until}.`,
  ended: (attendedMs: number): string => `Ended after ${spentText(attendedMs)}. Three questions wait in the window.`,
  nobodyCalled: (name: string): string =>
    `Nobody is called ${quoted(name)}. Check the spelling, or leave the name out to take who is up next.`,
  severalCalled: (name: string, names: readonly string[]): string =>
    `More than one person could be ${quoted(name)}: ${names.map(cleanLine).join('; ')}. Give more of the name.`,
  alreadyOver: 'The session is over already. Answer its questions in the window, or extend it.',
  ofTwelveOnly: 'Only “POST /command” is answered here.',
  tooMuch: 'That is more than a command can be.',
} as const;

/** What `twelve help` prints. */
export const helpText = `Twelve in the terminal. It talks to the running program.

  twelve status [--json] [--watch]    the session and the time left; --watch goes on telling
  twelve start [NAME] [--minutes N]   start with whoever is up next, or with NAME
  twelve pause                        stop the clock
  twelve resume                       go on
  twelve extend N                     N minutes more
  twelve end                          end the session
  twelve add LINK                     add the person behind a link or handle
  twelve week [--json] [--of DATE]    the week, or the one that DATE lies in
  twelve open WINDOW                  open a window: ${openableWindows.join(', ')}

It leaves with 0 when it was done, 1 when it could not be done, 2 when it was not understood, and 3 when Twelve does not
run. “--data DIR” before the command asks the program that keeps its data in DIR.`;

/** A week in plain lines. */
export function weekLines(summary: WeekSummary): string {
  const title = `${summary.firstDay} – ${summary.lastDay}`;
  return [title, headlineText(headlineOf(summary)), ...summary.people.map(personLine)].join('\n');
}

function personLine(person: WeekPerson): string {
  const { name, familiarityBefore: before, familiarityAfter: after, deeds, reads, attendedMs } = person;
  const level = before === after ? familiarityText(after) : `${familiarityText(before)} → ${familiarityText(after)}`;
  const lines = deedLines(deeds).map(({ words, note }) => (note === '' ? words : `${words}: ${cleanLine(note)}`));
  const read = readsText(reads);
  const what = [...lines, ...(read === '' ? [] : [cleanLine(read)])].join('; ') || attentionText(attendedMs);
  return `  ${cleanLine(name)} (${level}): ${what}`;
}
