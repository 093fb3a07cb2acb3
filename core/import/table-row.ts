import { cleanLine } from '../networks/clean-text.ts';

/** One row of a table and the line of the file on which it begins. */
export interface TableRow {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a column is called, for comparison. */
export function columnName(cell: string): string {
  return cleanLine(cell).replace(/^"|"$/g, '').trim().toLowerCase();
}

/** The names of the columns in a line of text that may be a table's header, whatever parts them. */
export function headerNames(line: string): readonly string[] {
  return line
    .replace(/^\uFEFF/, '')
    .split(/[,;\t]/)
    .map(columnName);
}

/** What a report shows of a row: what stands in it. */
export function rowExcerpt({ cells }: TableRow): string {
  return cells.filter((text) => cleanLine(text) !== '').join(', ');
}

/** Where columns with certain names stand, in the order of those names; what is not there is left out. */
export function columnsNamed(names: readonly string[], ...wanted: readonly string[]): readonly number[] {
  return wanted.map((name) => names.indexOf(name)).filter((at) => at !== -1);
}
