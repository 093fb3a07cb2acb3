import { foldName } from '../import/fold-name.ts';
import { writtenPlainly } from './search-words.ts';

/** A name as lists sort by it: without case, accents and signs. One of nothing but signs stands at the end. */
export function nameOrder(name: string): string {
  const folded = writtenPlainly(foldName(name));
  return folded === '' ? `\u{10FFFF}${name.trim()}` : folded;
}
