import { readPastedList } from './pasted-list.ts';
import { sniffFormat } from './sniff-format.ts';
import { textLines } from './text-lines.ts';

/** Who copies more than this has a list to paste in the window, in characters. */
const longestClipboard = 100_000;

/**
 * The part of what lies on the clipboard that can be brought in: lines with a link or handle, or a whole card or table.
 * Null when there is none. People copy all sorts of things: a line of nothing but words is no person here.
 */
export function peopleOnClipboard(text: string): string | null {
  if (text.length > longestClipboard) return null;
  const sniffed = sniffFormat(text);
  if (sniffed.kind === 'format' && sniffed.format !== 'pasted-list') return text;
  const linked = new Set<number>();
  for (const step of readPastedList(text)) {
    if (step.kind === 'person' && step.person.profiles.length > 0) linked.add(step.person.line);
  }
  const lines = [...textLines(text)].filter(({ line }) => linked.has(line));
  return lines.length === 0 ? null : lines.map((line) => line.text).join('\n');
}
