import type { Day } from '../week/week-summary.ts';
import { format } from './day-text.ts';

/** What an import writes into somebody's note about the last message between them and the user. */
export function lastMessageNote(day: Day): string {
  return `Last message on LinkedIn: ${format(day, 'dated', { day: 'numeric', month: 'long', year: 'numeric' })}.`;
}
