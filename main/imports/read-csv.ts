import papaparse from 'papaparse';
import { isConnectionsHeader } from '../../core/import/linkedin-connections.ts';
import type { TableRow } from '../../core/import/table-row.ts';

/** How much is read in one go, in characters: a few milliseconds' work. */
const pieceLength = 64 * 1024;

/** A quoted cell that never closes would swallow the rest of the file: from here on it is cut at the next line. */
const longestPiece = 512 * 1024;

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

/** Pieces of whole lines that do not end within a quoted cell, with LF as the only end of line. */
function* pieces(text: string): Generator<string> {
  let piece = '';
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + pieceLength);
    // A line's end must not be cut in two: CR LF, or the CR CR LF of some exports.
    while (end < text.length && text[end - 1] === '\r') end += 1;
    piece += text.slice(at, end).replace(/\r+\n|\r/g, '\n');
    at = end;
    const lastEnd = piece.lastIndexOf('\n') + 1;
    const whole = piece.slice(0, lastEnd);
    if (whole === '' || (countOf(whole, '"') % 2 === 1 && whole.length < longestPiece)) continue;
    yield whole;
    piece = piece.slice(lastEnd);
  }
  if (piece !== '') yield piece;
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

/** Reads a table row by row, each with the line of the file on which it begins. `isHeader` knows the line with the columns. */
export function* readCsv(text: string, isHeader: (line: string) => boolean = isConnectionsHeader): Generator<TableRow> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(content.slice(0, 16_384), isHeader);
  let line = 1;
  for (const piece of pieces(content)) {
    for (const cells of rowsOf(piece, delimiter)) {
      yield { line, cells };
      line += 1 + cells.reduce((ends, cell) => ends + countOf(cell, '\n'), 0);
    }
  }
}
