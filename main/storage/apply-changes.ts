import { nameOrder } from '../../core/contacts/name-order.ts';
import type { ChangeableField } from '../../core/import/field-changes.ts';
import type { Stamps } from './contact-repository.ts';
import type { WritableDatabase } from './database.ts';
import { fieldColumns, type StoredChange, type StoredFieldChange } from './import-changes.ts';

/** Contacts changed in one step: a few milliseconds' work. */
const contactsAtOnce = 25;

interface ChangeRow {
  readonly batch: number;
  readonly contact_id: string;
  readonly fields: string;
}

const nullable: ReadonlySet<ChangeableField> = new Set(['connectedOn', 'connectedThrough']);

/** A text as its column holds it: nothing is null where it may be. */
function stored(field: ChangeableField, text: string): string | null {
  return text === '' && nullable.has(field) ? null : text;
}

function rowsOf(database: WritableDatabase, batch: number, state: 'waiting' | 'applied'): readonly ChangeRow[] {
  return database.all<ChangeRow>(
    `SELECT batch, contact_id, fields FROM batch_change WHERE batch = ? AND state = '${state}' LIMIT ${contactsAtOnce}`,
    batch,
  );
}

/** Writes one value and where it comes from; answers whether it was still the one that is to be replaced. */
function putField(
  database: WritableDatabase,
  contactId: string,
  { field, from, to }: { field: ChangeableField; from: string; to: string },
  origin: { readonly before: string | number | null; readonly after: string | number | null },
): boolean {
  const column = fieldColumns[field];
  // Lists sort by the name as it is folded.
  const order = field === 'name' ? ', name_order = ?6' : '';
  const changed = database.run(
    `UPDATE contact SET ${column} = ?1${order}, provenance = CASE WHEN ?2 IS NULL THEN json_remove(provenance, '$.${field}')
       ELSE json_set(provenance, '$.${field}', ?2) END
     WHERE id = ?3 AND ${column} IS ?4 AND provenance ->> '$.${field}' IS ?5`,
    stored(field, to),
    origin.after,
    contactId,
    stored(field, from),
    origin.before,
    ...(field === 'name' ? [nameOrder(to)] : []),
  );
  return changed > 0;
}

/** Gives somebody a tag; answers whether they lacked it. */
export function addTag(database: WritableDatabase, contactId: string, name: string, { newId }: Stamps): boolean {
  database.run('INSERT INTO tag (id, name) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', newId(), name);
  const sql = 'INSERT OR IGNORE INTO contact_tag (contact_id, tag_id) SELECT ?, id FROM tag WHERE name = ?';
  return database.run(sql, contactId, name) > 0;
}

function apply(database: WritableDatabase, { batch, contact_id: id, fields }: ChangeRow, stamps: Stamps): void {
  const change = JSON.parse(fields) as StoredChange;
  // What the user changed since the import was looked at stays theirs, and is no part of what an undo takes back.
  const written = change.fields.filter(({ field, before, after, origin }: StoredFieldChange) =>
    putField(database, id, { field, from: before, to: after }, { before: origin, after: batch }),
  );
  const tags = change.tags.filter((name) => addTag(database, id, name, stamps));
  const done: StoredChange = { ...change, fields: written, tags };
  database.run(
    `UPDATE batch_change SET state = 'applied', fields = ? WHERE batch = ? AND contact_id = ?`,
    JSON.stringify(done),
    batch,
    id,
  );
}

function takeBack(database: WritableDatabase, { batch, contact_id: id, fields }: ChangeRow): void {
  const change = JSON.parse(fields) as StoredChange;
  for (const { field, before, after, origin } of change.fields) {
    putField(database, id, { field, from: after, to: before }, { before: batch, after: origin });
  }
  for (const name of change.tags) {
    database.run(
      'DELETE FROM contact_tag WHERE contact_id = ? AND tag_id = (SELECT id FROM tag WHERE name = ?)',
      id,
      name,
    );
  }
  database.run('DELETE FROM batch_change WHERE batch = ? AND contact_id = ?', batch, id);
}

/**
 * Writes what a batch that is shown changes on people who were there before, each `next` a short transaction. Where the
 * program is killed in between, the next start goes on: what is shown once is there in the end.
 */
export function* applyChanges(database: WritableDatabase, batch: number, stamps: Stamps): Generator<undefined> {
  for (let rows = rowsOf(database, batch, 'waiting'); rows.length > 0; rows = rowsOf(database, batch, 'waiting')) {
    database.unhurriedTransaction(() => rows.forEach((row) => apply(database, row, stamps)));
    yield;
  }
}

/** Takes back what a batch that is undone has changed, where nobody changed it since. */
export function* takeBackChanges(database: WritableDatabase, batch: number): Generator<undefined> {
  for (let rows = rowsOf(database, batch, 'applied'); rows.length > 0; rows = rowsOf(database, batch, 'applied')) {
    database.unhurriedTransaction(() => rows.forEach((row) => takeBack(database, row)));
    yield;
  }
}

/** Brings to its end what was shown or undone when the program died, before anybody looks. */
export function finishChanges(database: WritableDatabase, stamps: Stamps): void {
  const begun = database.all<{ readonly number: number; readonly state: string }>(
    `SELECT number, state FROM batch WHERE (state = 'visible' AND number IN (SELECT batch FROM batch_change WHERE state = 'waiting'))
       OR state = 'undone'`,
  );
  for (const { number, state } of begun) {
    const steps = state === 'undone' ? takeBackChanges(database, number) : applyChanges(database, number, stamps);
    for (const _ of steps);
  }
}
