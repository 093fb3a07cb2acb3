import { networks, type Network } from '../networks/network.ts';
import { columnMeaning } from './column-meaning.ts';
import { isSeparatorLine, noColumns, readContactTable, type ContactColumns } from './contact-table.ts';
import type { ImportStep } from './import-step.ts';
import { columnName, type TableRow } from './table-row.ts';

/** What a column can be said to hold besides the handles of one network; `link` may lead to any. */
export const columnKinds = [
  'name',
  'first',
  'middle',
  'last',
  'nickname',
  'organisation',
  'role',
  'note',
  'tags',
  'link',
] as const;

export type ColumnKind = (typeof columnKinds)[number];

/** What the user says a column holds; null for nothing that matters. */
export type ColumnChoice = ColumnKind | Network | null;

/** A table whose columns nobody knows: its first rows, and what is likely in them. */
export interface TableToAssign {
  readonly fileName: string;
  /** The first row, which may be a header. */
  readonly header: readonly string[];
  /** The rows behind it, at most five. */
  readonly rows: readonly (readonly string[])[];
  readonly choices: readonly ColumnChoice[];
  /** Whether the first row says what the columns are called. */
  readonly hasHeader: boolean;
}

/** What the user said about a table. */
export interface ColumnAssignment {
  readonly choices: readonly ColumnChoice[];
  readonly hasHeader: boolean;
}

/** Columns that are shown; a table of people has no more that matter. */
export const mostColumns = 100;

export function isColumnChoice(value: unknown): value is ColumnChoice {
  if (value === null) return true;
  return [...columnKinds, ...networks].some((candidate) => candidate === value);
}

function isFilled(row: TableRow): boolean {
  return row.cells.some((cell) => cell.trim() !== '') && !isSeparatorLine(row);
}

/** What is likely in a column, by its name. */
export function guessChoice(name: string): ColumnChoice {
  const meaning = columnMeaning(name);
  if (meaning === null) return null;
  return meaning.kind === 'link' ? (meaning.network ?? 'link') : meaning.kind;
}

/** A row of names holds no link and no number. */
function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.every((cell) => !/[@/]|\d{3}/.test(cell));
}

/** Shows a table to the user: its first rows and a guess at its columns. Null when there is nothing to show. */
export function tableToAssign(fileName: string, rows: Iterable<TableRow>): TableToAssign | null {
  const shown: (readonly string[])[] = [];
  for (const row of rows) {
    if (isFilled(row)) shown.push(row.cells.slice(0, mostColumns).map((cell) => cell.slice(0, 200)));
    if (shown.length === 6) break;
  }
  const [header, ...rest] = shown;
  if (header === undefined) return null;
  return { fileName, header, rows: rest, choices: header.map(guessChoice), hasHeader: looksLikeHeader(header) };
}

/** What a header is known by when it comes again. */
export function headerKey(header: readonly string[]): string {
  return header.map(columnName).join('\n');
}

/** Whether somebody can come out of it: a name, or a link that has one in it. */
export function isUsable(choices: readonly ColumnChoice[]): boolean {
  const naming: readonly ColumnChoice[] = ['name', 'first', 'last', 'nickname', 'link', ...networks];
  return choices.some((choice) => choice !== null && naming.includes(choice));
}

/** The columns as the reader of tables wants them. */
export function columnsOf(choices: readonly ColumnChoice[]): ContactColumns {
  const of = (...kinds: readonly ColumnChoice[]): readonly number[] =>
    kinds.flatMap((kind) => choices.flatMap((choice, at) => (choice === kind ? [at] : [])));
  const isNetwork = (choice: ColumnChoice): choice is Network => networks.some((network) => network === choice);
  return {
    ...noColumns,
    name: of('name'),
    nameParts: of('first', 'middle', 'last'),
    nickname: of('nickname'),
    organisation: of('organisation'),
    role: of('role'),
    note: of('note'),
    tags: of('tags'),
    links: choices.flatMap((choice, column) => {
      if (choice !== 'link' && !isNetwork(choice)) return [];
      return [{ column, network: choice === 'link' ? null : choice, label: null, needsLabel: false }];
    }),
  };
}

/** Reads a table as the user said. */
export function readAssigned(
  rows: Iterable<TableRow>,
  { choices, hasHeader }: ColumnAssignment,
): Generator<ImportStep> {
  const columns = columnsOf(choices);
  return readContactTable(rows, () => columns, hasHeader ? null : columns);
}
