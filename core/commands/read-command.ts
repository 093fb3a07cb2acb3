import { openableWindows } from '../ipc/windows-requests.ts';
import { isDay } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import {
  commandKinds,
  commandOptions,
  mostCommandText,
  mostMinutes,
  type Command,
  type CommandKind,
} from './command.ts';

/** Why words are no command. `word` is the one that is wrong, or what is missing. */
export interface CommandProblem {
  readonly kind:
    | 'unknown-command'
    | 'unknown-option'
    | 'missing-value'
    | 'needs-minutes'
    | 'needs-link'
    | 'needs-window'
    | 'needs-day'
    | 'too-much'
    | 'too-long';
  readonly command: CommandKind | null;
  readonly word: string;
}

export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: CommandProblem };

class Refused extends Error {
  readonly problem: CommandProblem;

  constructor(problem: CommandProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The words after a command, apart: options with their values, and the rest in order. */
interface Words {
  readonly kind: CommandKind;
  readonly options: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

const withValue: ReadonlySet<string> = new Set(['--minutes', '--of']);

/** Reads the words of a command line. They come from outside: nothing of them is trusted, and nothing throws. */
export function readCommand(words: readonly string[]): ReadCommand {
  try {
    return { ok: true, command: commandOf(split(words)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}

function refuse(kind: CommandProblem['kind'], command: CommandKind | null, word = ''): never {
  throw new Refused({ kind, command, word: word.slice(0, 80) });
}

function split([first = 'help', ...others]: readonly string[]): Words {
  const name = first === '--help' || first === '-h' ? 'help' : first;
  const kind = commandKinds.find((candidate) => candidate === name);
  if (kind === undefined) refuse('unknown-command', null, first);
  const known: readonly string[] = commandOptions[kind];
  const options = new Map<string, string>();
  const rest: string[] = [];
  for (let at = 0; at < others.length; at++) {
    const word = others[at] ?? '';
    if (word.length > mostCommandText || word.includes('\0')) refuse('too-long', kind, word);
    const [option = '', ...value] = word.split('=');
    if (!word.startsWith('--')) rest.push(word);
    else if (!known.includes(option)) refuse('unknown-option', kind, option);
    else if (!withValue.has(option)) options.set(option, '');
    else if (value.length > 0) options.set(option, value.join('='));
    else if (at + 1 < others.length) options.set(option, others[++at] ?? '');
    else refuse('missing-value', kind, option);
  }
  return { kind, options, rest };
}

function commandOf({ kind, options, rest }: Words): Command {
  const single = (missing: CommandProblem['kind']): string => {
    const word = rest[0];
    if (word === undefined || word.trim() === '') refuse(missing, kind);
    if (rest.length > 1) refuse('too-much', kind, rest[1]);
    return word.trim();
  };
  const nothingElse = (): void => {
    if (rest.length > 0) refuse('too-much', kind, rest[0]);
  };
  switch (kind) {
    case 'help':
    case 'pause':
    case 'resume':
    case 'end':
      nothingElse();
      return { kind };
    case 'status':
      nothingElse();
      return { kind, isJson: options.has('--json'), isWatching: options.has('--watch') };
    case 'start': {
      const minutes = options.get('--minutes');
      // A name of several words needs no quotes.
      const contact = rest.join(' ').trim();
      return {
        kind,
        contact: contact === '' ? null : contact,
        minutes: minutes === undefined ? null : minutesOf(kind, minutes),
      };
    }
    case 'extend':
      return { kind, minutes: minutesOf(kind, single('needs-minutes')) };
    case 'add':
      return { kind, link: single('needs-link') };
    case 'week':
      nothingElse();
      return { kind, isJson: options.has('--json'), of: dayOf(options.get('--of')) };
    case 'open': {
      const wanted = single('needs-window');
      const window = openableWindows.find((candidate) => candidate === wanted);
      if (window === undefined) refuse('needs-window', kind, wanted);
      return { kind, window };
    }
  }
}

function minutesOf(kind: CommandKind, word: string): number {
  const minutes = readMinutes(word);
  if (minutes === null) refuse('needs-minutes', kind, word);
  return minutes;
}

/** Whole minutes that a session can be given, or null. Only plain digits: `1e1` and `0x5` are nobody's minutes. */
export function readMinutes(word: string): number | null {
  if (!/^\d{1,2}$/.test(word)) return null;
  const minutes = Number(word);
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}

function dayOf(word: string | undefined): Day | null {
  if (word === undefined) return null;
  if (!isDay(word) || word < '1900-01-01' || word > '2999-12-31') refuse('needs-day', 'week', word);
  return word;
}
