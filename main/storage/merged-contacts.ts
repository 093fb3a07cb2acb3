import type { ReadableDatabase } from './database.ts';

/** Leads from a contact to the one they were merged into, through any number of merges; everybody else stays themselves. */
export function mergedContacts(database: ReadableDatabase): (contactId: string) => string {
  const rows = database.all<{ readonly id: string; readonly merged_into: string }>(
    'SELECT id, merged_into FROM contact WHERE merged_into IS NOT NULL',
  );
  const into = new Map(rows.map(({ id, merged_into }) => [id, merged_into]));
  if (into.size === 0) return (contactId) => contactId;
  return (contactId) => {
    let found = contactId;
    // Never more steps than merges, so that a circle ends as well.
    for (let step = 0; step < into.size; step += 1) {
      const next = into.get(found);
      if (next === undefined) break;
      found = next;
    }
    return found;
  };
}
