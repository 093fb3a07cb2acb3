import { appendFileSync, renameSync, statSync } from 'node:fs';
import { AppError } from '../../core/errors/app-error.ts';

/** The log starts anew at this many bytes; the one before it is kept. */
const mostBytes = 512 * 1024;

/** Writes down what went wrong, for whoever asks the user for help. Never anybody's name or words. */
export interface Log {
  bug(error: unknown, where: string): void;
  note(line: string): void;
}

/** A log in a file. It must never be the reason why something else fails, so its own failures are swallowed. */
export function createLog(file: string, now: () => string): Log {
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
      write(`bug in ${where}: ${words}`);
      process.stderr.write(`Twelve: a bug in ${where}: ${words}\n`);
    },
    note: write,
  };
}

/** An error with what led to it. Of an AppError's details only the reason: the others may quote the user. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason =
    error instanceof AppError && error.details['reason'] !== undefined ? ` (${error.details['reason']})` : '';
  const cause = error.cause === undefined ? '' : `\ncaused by ${wordsOf(error.cause)}`;
  return `${error.stack ?? error.message}${reason}${cause}`;
}
