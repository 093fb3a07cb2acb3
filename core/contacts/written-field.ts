import { cleanNote } from '../import/clean-note.ts';
import { cleanLine, shorten } from '../networks/clean-text.ts';
import type { ContactField } from './contact-change.ts';

const lineLength = 200;

/** What the user wrote about somebody, as it is kept: a note with its lines, everything else on one. */
export function writtenField(field: ContactField, text: string): string {
  return field === 'note' ? cleanNote(text) : shorten(cleanLine(text), lineLength);
}
