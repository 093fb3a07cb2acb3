import type { ImportedPerson } from './imported-person.ts';

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A name folded for comparison: case, width and spaces do not tell two people apart. */
export function nameKey(name: string): string {
  return fold(name);
}

/** What tells people without profiles apart: the same name at the same place, known since the same day, is one person. */
export function personKey(person: Pick<ImportedPerson, 'name' | 'organisation' | 'connectedOn'>): string {
  return [nameKey(person.name), fold(person.organisation), person.connectedOn ?? ''].join('\n');
}
