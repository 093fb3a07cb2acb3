/** One line of a text and where it stands. */
export interface TextLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of a text, one at a time, so that a large file never has to be cut up at once. All ends that files have are
 * known: LF, CRLF, CR, and the CR CR LF that some phones' exports have.
 */
export function* textLines(text: string): Generator<TextLine> {
  const ends = /\r+\n|[\r\n\u2028\u2029\u0085]/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { line, text: text.slice(start, end.index) };
    start = ends.lastIndex;
    line += 1;
  }
  yield { line, text: text.slice(start) };
}
