import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { scrubError } from '../../core/diagnostics/scrub.ts';
import { AppError } from '../../core/errors/app-error.ts';

/** The log starts anew at this many bytes; the one before it is kept. */
const mostBytes = 512 * 1024;

/** Writes down what went wrong, for whoever asks the user for help. Never anybody's name or words. */
export interface Log {
  bug(error: unknown, where: string): void;
  /** A sentence of the program's own, with nothing of the user's in it. */
  note(line: string): void;
  /** The last lines that were written. */
  tail(lines: number): readonly string[];
}

/**
 * A log in a file. It must never be the reason why something else fails, so its own failures are swallowed. Only a program
 * that is being worked on tells everything, on the terminal: what a desktop catches of it ends in the system's own logs.
 */
export function createLog(file: string, now: () => string, options: { readonly isPackaged?: boolean } = {}): Log {
  const write = (line: string): void => {
    try {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > mostBytes) renameSync(file, `${file}.old`);
      appendFileSync(file, `${now()} ${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk or a lost folder: there is nowhere left to say so.
    }
  };
  return {
    bug(error, where) {
      const words = wordsOf(error);
      const harmless = scrubError(words);
      write(`bug in ${where}: ${harmless}`);
      process.stderr.write(`Twelve: a bug in ${where}: ${options.isPackaged === true ? harmless : words}\n`);
    },
    note: write,
    tail: (lines) => lastLines(file, lines),
  };
}

function lastLines(file: string, count: number): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}

/** An error with what led to it. Of an AppError's details only the reason: the others may quote the user. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason =
    error instanceof AppError && error.details['reason'] !== undefined ? `\nreason: ${error.details['reason']}` : '';
  const cause = error.cause === undefined ? '' : `\ncaused by ${wordsOf(error.cause)}`;
  return `${error.stack ?? error.message}${reason}${cause}`;
}
