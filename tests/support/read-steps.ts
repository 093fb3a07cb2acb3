import type { ImportStep } from '../../core/import/import-step.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import type { SkippedRow } from '../../core/import/import-report.ts';
import type { TableRow } from '../../core/import/table-row.ts';

/** Everybody whom an import's steps bring, and every row they leave out. */
export function outcome(steps: Iterable<ImportStep>): {
  readonly people: readonly ImportedPerson[];
  readonly skipped: readonly SkippedRow[];
} {
  const all = [...steps];
  return {
    people: all.flatMap((step) => (step.kind === 'person' ? [step.person] : [])),
    skipped: all.flatMap((step) => (step.kind === 'skipped' ? [step.row] : [])),
  };
}

/** Rows of a table, each on a line of its own. */
export function tableRows(...rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows.map((cells, at) => ({ line: at + 1, cells }));
}

/** `network handle` of each profile. */
export function links(person: ImportedPerson | undefined): readonly string[] {
  return (person?.profiles ?? []).map(({ network, handle }) => `${network} ${handle}`);
}
