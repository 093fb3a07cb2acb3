import { cleanLine, shorten } from '../networks/clean-text.ts';
import type { Network } from '../networks/network.ts';
import type { ImportedPerson } from './imported-person.ts';
import type { SkippedRow, SkipReason } from './import-report.ts';

/**
 * One thing that reading a file brings: somebody, a row that could not come in, or a pause, which says only that nothing
 * was found for a while, so that whoever reads can let others have their turn.
 */
export type ImportStep =
  | { readonly kind: 'person'; readonly person: ImportedPerson }
  | { readonly kind: 'skipped'; readonly row: SkippedRow }
  | { readonly kind: 'pause' };

export const pauseStep: ImportStep = { kind: 'pause' };

/** Lines without anything in them after which a reader pauses: a millisecond's work at most. */
export const linesToPause = 2000;

export function personStep(person: ImportedPerson): ImportStep {
  return { kind: 'person', person };
}

/** A row left out; its excerpt is cut to what fits a line of the report. */
export function skippedStep(
  line: number,
  reason: SkipReason,
  text: string,
  network: Network | null = null,
): ImportStep {
  return { kind: 'skipped', row: { line, reason, excerpt: shorten(cleanLine(text), 80), network } };
}

/** A person with only a name; everything else is added by spreading. */
export function namedPerson(line: number, name: string): ImportedPerson {
  return {
    line,
    name: shorten(name, 200),
    role: '',
    organisation: '',
    note: '',
    tags: [],
    profiles: [],
    connectedOn: null,
    connectedThrough: null,
  };
}
