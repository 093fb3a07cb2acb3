import { foldName } from './fold-name.ts';
import type { ImportedPerson } from './imported-person.ts';

/** A name folded for comparison; one of nothing but signs (an emoji, say) stays itself. */
export function nameKey(name: string): string {
  return foldName(name) || name.trim();
}

/** What tells people without profiles apart: the same name at the same place, known since the same day, is one person. */
export function personKey(person: Pick<ImportedPerson, 'name' | 'organisation' | 'connectedOn'>): string {
  return [nameKey(person.name), foldName(person.organisation), person.connectedOn ?? ''].join('\n');
}
