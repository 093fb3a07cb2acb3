import type { FoundContact } from '../../core/contacts/found-contact.ts';
import { searchWords } from '../../core/contacts/search-words.ts';
import type { ReadableDatabase } from './database.ts';

const mostShown = 8;

/** Read before the best are chosen: going through all whose name begins with one letter would take too long. */
const mostRead = 200;

interface FoundRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

/** People whose name has words that begin with those of the text; who begins with the text itself comes first. */
export function findContacts(database: ReadableDatabase, text: string): readonly FoundContact[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  // Quoted, a word is never taken for an operator of the search (https://sqlite.org/fts5.html#full_text_query_syntax).
  const query = `name : (${words.map((word) => `"${word}"*`).join(' ')})`;
  const rows = database.all<FoundRow>(
    `SELECT contact.id, contact.name, contact.role, contact.organisation
     FROM contact_search CROSS JOIN visible_contact AS contact ON contact.number = contact_search.rowid
     WHERE contact_search MATCH ? LIMIT ${mostRead}`,
    query,
  );
  const start = text.trim().toLocaleLowerCase();
  const isAtStart = ({ name }: FoundRow): number => (name.toLocaleLowerCase().startsWith(start) ? 0 : 1);
  return rows
    .toSorted((one, other) => isAtStart(one) - isAtStart(other) || one.name.localeCompare(other.name))
    .slice(0, mostShown)
    .map(({ id, name, role, organisation }) => ({ contactId: id, name, role, organisation }));
}
