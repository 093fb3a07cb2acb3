import { columnMeaning, type ColumnMeaning } from './column-meaning.ts';
import { noColumns, readContactTable, type ContactColumns } from './contact-table.ts';
import type { ImportStep } from './import-step.ts';
import type { TableRow } from './table-row.ts';

/** A chart has columns x and y; only together with other words is x a network. */
function withoutAxes(names: readonly string[], meanings: readonly (ColumnMeaning | null)[]) {
  return names.includes('y') ? meanings.map((meaning, at) => (names[at] === 'x' ? null : meaning)) : meanings;
}

/**
 * The rule by which the columns of any other table are found: by their names alone. Null unless there is a name, and a
 * link, handle or address, since nothing else makes rows people.
 */
export function findOtherColumns(names: readonly string[]): ContactColumns | null {
  const meanings = withoutAxes(names, names.map(columnMeaning));
  const of = (kind: ColumnMeaning['kind']): readonly number[] =>
    meanings.flatMap((meaning, at) => (meaning?.kind === kind ? [at] : []));
  // Beside a first name, `Name` is the family's, as in the German `Name;Vorname`.
  const isFamilyName = of('first').length > 0 && of('last').length === 0;
  const last = of(isFamilyName ? 'name' : 'last');
  const nameParts = [...of('first').slice(0, 1), ...of('middle').slice(0, 1), ...last.slice(0, 1)];
  const links = meanings.flatMap((meaning, column) =>
    meaning?.kind === 'link' ? [{ column, network: meaning.network, label: null, needsLabel: false }] : [],
  );
  if (links.length === 0 || of('name').length + nameParts.length === 0) return null;
  return {
    ...noColumns,
    name: isFamilyName ? [] : of('name'),
    nameParts,
    nickname: of('nickname'),
    organisation: of('organisation'),
    role: of('role'),
    note: of('note'),
    tags: of('tags'),
    links,
  };
}

/** Reads a table of any other program, when its columns are named so that people know what they hold. */
export function readOtherTable(rows: Iterable<TableRow>): Generator<ImportStep> {
  return readContactTable(rows, findOtherColumns);
}
