import type { ContactChange, ContactField } from '../../core/contacts/contact-change.ts';
import { nameOrder } from '../../core/contacts/name-order.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** The columns of a contact that changes of many people write. */
export type ChangedColumn = ContactField | 'snoozed_until' | 'archived' | 'never_ask' | 'deleted_at';

/** What stood with somebody before, and who said so: `hand`, or null for what came in. */
export interface Before {
  readonly number: number;
  readonly value: string | number | null;
  readonly origin: string | null;
}

/** Which column a change is about. */
export function columnOf(change: Exclude<ContactChange, { kind: 'tag' }>): ChangedColumn {
  switch (change.kind) {
    case 'edit':
      return change.field;
    case 'snooze':
      return 'snoozed_until';
    case 'archive':
      return 'archived';
    case 'never-ask':
      return 'never_ask';
    case 'delete':
      return 'deleted_at';
  }
}

const inNumbers = 'number IN (SELECT value FROM json_each(?))';

/** What the people with these numbers have in a column, in the order given. */
export function readBefore(database: ReadableDatabase, column: ChangedColumn, numbers: Int32Array): readonly Before[] {
  return database.all<Before>(
    `SELECT contact.number, contact.${column} AS value, provenance ->> '$.${column}' AS origin
     FROM json_each(?) AS wanted CROSS JOIN contact ON contact.number = wanted.value ORDER BY wanted.key`,
    JSON.stringify([...numbers]),
  );
}

/** Writes one value for several people; what the user wrote is marked so, and no import writes over it. */
export function writeColumn(
  database: WritableDatabase,
  column: ChangedColumn,
  numbers: readonly number[],
  value: string | number | null,
): void {
  const who = JSON.stringify(numbers);
  database.run(
    `UPDATE contact SET ${column} = ?, provenance = json_set(provenance, '$.${column}', 'hand') WHERE ${inNumbers}`,
    value,
    who,
  );
  if (column === 'name')
    database.run(`UPDATE contact SET name_order = ? WHERE ${inNumbers}`, nameOrder(String(value)), who);
  if (column !== 'snoozed_until' || value !== null) leaveQueue(database, column, who);
}

/** Puts back what stood there, where nobody wrote anything else since. */
export function writeBack(
  database: WritableDatabase,
  column: ChangedColumn,
  before: readonly Before[],
  written: string | number | null,
): void {
  for (const { number, value, origin } of before) {
    database.run(
      `UPDATE contact SET ${column} = ?1, provenance = CASE WHEN ?2 IS NULL THEN json_remove(provenance, '$.${column}')
         ELSE json_set(provenance, '$.${column}', ?2) END WHERE number = ?3 AND ${column} IS ?4`,
      value,
      origin,
      number,
      written,
    );
    if (column === 'name')
      database.run(
        'UPDATE contact SET name_order = ? WHERE number = ? AND name = ?',
        nameOrder(String(value)),
        number,
        value,
      );
  }
}

/** Whoever is put off stands in the queue no longer; those who are gone or put aside are left out of it anyway. */
function leaveQueue(database: WritableDatabase, column: ChangedColumn, who: string): void {
  if (column !== 'snoozed_until') return;
  database.run(
    `DELETE FROM queue WHERE contact_id IN (SELECT id FROM contact WHERE ${inNumbers}) AND position > 0`,
    who,
  );
}
