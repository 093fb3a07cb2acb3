import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** An import as the program does it, with somebody else's small changes meanwhile. */
export interface ImportLaneResult {
  readonly ms: number;
  readonly added: number;
  /** The same file once more, which changes nothing. */
  readonly againMs: number;
  readonly againAdded: number;
  /** For how long main's thread answered nothing. */
  readonly longestBlockMs: number;
  /** How long each change of one row took, answer included. */
  readonly waits: readonly number[];
  /** Peak of the process's memory over what it had at rest. */
  readonly grownBytes: number;
}

/** An archive that was looked through. */
export interface ArchiveLaneResult {
  readonly ms: number;
  /** People whose name was found in the user's own posts. */
  readonly named: number;
  readonly longestBlockMs: number;
  readonly restBytes: number;
  /** Peak of the whole process's memory. */
  readonly peakBytes: number;
}

/** The least that has to be done. */
export interface PlainLaneResult {
  readonly ms: number;
}

const programs = join(import.meta.dirname, '..', 'programs');

/** Runs one of the bench's programs in a process of its own and reads what it printed as JSON. */
export async function runLane<Result>(program: string, ...args: readonly string[]): Promise<Result> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--disable-warning=ExperimentalWarning', join(programs, program), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${code}.`);
  return JSON.parse(printed) as Result;
}
