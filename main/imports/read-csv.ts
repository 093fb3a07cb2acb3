import papaparse from 'papaparse';
import { isConnectionsHeader } from '../../core/import/linkedin-connections.ts';
import type { TableRow } from '../../core/import/table-row.ts';

/** How much is read in one go, in characters: a few milliseconds' work. */
const pieceLength = 64 * 1024;

/** A quoted cell that never closes would swallow the rest of the file: from here on it is cut at the next line. */
const longestPiece = 512 * 1024;

/** How much of the beginning tells what parts the cells, in characters. */
const headLength = 16_384;

/** The separator of the header: programs of many countries write `;` once a table went through a spreadsheet. */
function delimiterOf(head: string, isHeader: (line: string) => boolean): string {
  const lines = head.split(/[\r\n]+/, 50);
  const header = lines.find(isHeader) ?? lines.find((line) => line.trim() !== '') ?? '';
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function parse(text: string, delimiter: string): papaparse.ParseResult<string[]> {
  return papaparse.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', header: false });
}

/** The rows of a piece. Where a quote is missing, each line is read by itself, so that only its own row is lost. */
function* rowsOf(piece: string, delimiter: string): Generator<readonly string[]> {
  const text = piece.endsWith('\n') ? piece.slice(0, -1) : piece;
  const { data, errors } = parse(text, delimiter);
  if (errors.every(({ type }) => type !== 'Quotes')) yield* data;
  else for (const line of text.split('\n')) yield parse(line, delimiter).data[0] ?? [line];
}

/** Reads a table that comes in pieces, each row with the line of the file on which it begins. */
export class CsvReader {
  readonly #isHeader: (line: string) => boolean;
  #delimiter: string | null = null;
  #line = 1;
  /** What has come and does not end yet. */
  #rest = '';

  /** `isHeader` knows the line with the columns. */
  constructor(isHeader: (line: string) => boolean = isConnectionsHeader) {
    this.#isHeader = isHeader;
  }

  /** The rows that end within this piece of the file. */
  *push(text: string): Generator<TableRow> {
    let piece = this.#rest + text;
    this.#rest = '';
    if (this.#delimiter === null && piece.length < headLength) {
      this.#rest = piece;
      return;
    }
    // A line's end must not be cut in two: CR LF, or the CR CR LF of some exports.
    const open = /\r+$/.exec(piece)?.[0] ?? '';
    piece = this.#plain(piece.slice(0, piece.length - open.length));
    const lastEnd = piece.lastIndexOf('\n') + 1;
    const whole = piece.slice(0, lastEnd);
    // Rows are cut between lines that do not lie within a quoted cell.
    if (whole === '' || (countOf(whole, '"') % 2 === 1 && whole.length < longestPiece)) this.#rest = piece + open;
    else {
      yield* this.#read(whole);
      this.#rest = piece.slice(lastEnd) + open;
    }
  }

  /** The rows of what is left at the end of the file. */
  *end(): Generator<TableRow> {
    const rest = this.#plain(this.#rest);
    this.#rest = '';
    if (rest !== '') yield* this.#read(rest);
  }

  /** With LF as the only end of line, and without the mark in front. */
  #plain(text: string): string {
    if (this.#delimiter !== null) return text.replace(/\r+\n|\r/g, '\n');
    const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
    this.#delimiter = delimiterOf(content.slice(0, headLength), this.#isHeader);
    return content.replace(/\r+\n|\r/g, '\n');
  }

  *#read(piece: string): Generator<TableRow> {
    for (const cells of rowsOf(piece, this.#delimiter ?? ',')) {
      yield { line: this.#line, cells };
      this.#line += 1 + cells.reduce((ends, cell) => ends + countOf(cell, '\n'), 0);
    }
  }
}

/** Reads a table row by row, each with the line of the file on which it begins. `isHeader` knows the line with the columns. */
export function* readCsv(text: string, isHeader: (line: string) => boolean = isConnectionsHeader): Generator<TableRow> {
  const reader = new CsvReader(isHeader);
  for (let at = 0; at < text.length; at += pieceLength) yield* reader.push(text.slice(at, at + pieceLength));
  yield* reader.end();
}
