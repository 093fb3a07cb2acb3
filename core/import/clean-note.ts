import { cleanLine, shorten } from '../networks/clean-text.ts';

/** Longest note that is kept, in characters. */
const noteLength = 10_000;

/** A note as it is kept: with its lines, but nothing invisible. */
export function cleanNote(text: string): string {
  return shorten(
    text
      .split(/\r\n?|\n/)
      .map(cleanLine)
      .join('\n')
      .trim(),
    noteLength,
  );
}
