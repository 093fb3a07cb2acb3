import type { Browser } from 'playwright';
import type { StartOptions } from '../../e2e/support/twelve-app.ts';

/** One number that was measured. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same number of what it is compared with, from the same run. */
  readonly baseline: number | null;
  /** `value` over `baseline`. */
  readonly ratio: number | null;
  /** What `value` may be at most, in its unit; null where it is only told. */
  readonly budget: number | null;
  readonly ok: boolean;
}

/** What a measurement is given. */
export interface Bench {
  /** Entry file of the built program: a copy, so that a build meanwhile changes nothing. */
  readonly program: string;
  /** Folder with the built page of the bare window. */
  readonly barePages: string;
  /** A new folder, gone after the run. */
  newFolder(): string;
  /** A data folder with that many people; the same one each time it is asked for. */
  folderWith(contacts: number): string;
  /** A data folder with that many people and nothing else, each time another. */
  newFolderWith(contacts: number): string;
  browser(): Promise<Browser>;
  /** How a program is started here, with what differs. */
  start(changes: Partial<StartOptions> & Pick<StartOptions, 'dataFolder'>): StartOptions;
  /** Tells what is going on, for who waits. */
  say(line: string): void;
}

/** One thing to measure; a file each. */
export interface Measurement {
  readonly name: string;
  /** Left out by `--quick`. */
  readonly isSlow?: boolean;
  measure(bench: Bench): Promise<readonly Row[]>;
}

/** A number with a limit of its own. */
export function limited(name: string, value: number, unit: string, budget: number): Row {
  return { name, value, unit, baseline: null, ratio: null, budget, ok: value <= budget };
}

/** A number without a limit. */
export function told(name: string, value: number, unit: string, baseline: number | null = null): Row {
  const ratio = baseline === null || baseline === 0 ? null : value / baseline;
  return { name, value, unit, baseline, ratio, budget: null, ok: true };
}

/** A number that may be at most `times` its baseline. */
export function compared(name: string, value: number, unit: string, baseline: number, times: number): Row {
  const budget = times * baseline;
  return { name, value, unit, baseline, ratio: value / baseline, budget, ok: value <= budget };
}
