import {
  changeableFields,
  fieldChanges,
  type ChangeableField,
  type FieldChange,
  type FieldOrigin,
  type KnownField,
} from '../../core/import/field-changes.ts';
import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import { isMadeName, isNumberName } from '../../core/import/made-name.ts';
import { batchNumbered, type Batch } from './batch.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** A value that an import changes, with the origin that it had before: `hand`, a batch's number, or that of its row. */
export interface StoredFieldChange extends FieldChange {
  readonly origin: string | number | null;
}

/** All that an import changes on one person. */
export interface StoredChange {
  readonly fields: readonly StoredFieldChange[];
  /** Tags that are added. */
  readonly tags: readonly string[];
  /** How many links are added; they are rows of their own. */
  readonly profiles: number;
}

export const noChange: StoredChange = { fields: [], tags: [], profiles: 0 };

/** The column of each field. */
export const fieldColumns: Readonly<Record<ChangeableField, string>> = {
  name: 'name',
  role: 'role',
  organisation: 'organisation',
  note: 'note',
  connectedOn: 'connected_on',
  connectedThrough: 'connected_through',
};

type ContactValues = Readonly<Record<ChangeableField, string | null>> & {
  readonly batch: number | null;
  readonly provenance: string;
};

const readValues = `SELECT ${changeableFields.map((field) => `${fieldColumns[field]} AS ${field}`).join(', ')}, batch, provenance
  FROM contact WHERE id = ?`;

type Origins = Readonly<Record<string, string | number | undefined>>;

/** Whether two batches are exports of the same thing; of an archive only the network that people come from tells. */
function isSameSource(batch: Batch, other: Batch, person: ImportedPerson, values: ContactValues): boolean {
  if (batch.format !== 'archive' && other.format !== 'archive') return batch.format === other.format;
  return person.connectedThrough !== null && person.connectedThrough === values.connectedThrough;
}

/** Reads a person's links, of which their name may have been made. */
function profilesOf(database: ReadableDatabase, contactId: string): readonly ImportedProfile[] {
  return database.all<ImportedProfile>(
    'SELECT network, handle, handle_key AS key, url, status FROM profile WHERE contact_id = ?',
    contactId,
  );
}

/** What `person` changes on the contact who they are, for a batch that is being staged. */
function changesOn(
  database: ReadableDatabase,
  batch: Batch,
  contactId: string,
  person: ImportedPerson,
  before: StoredChange,
): readonly StoredFieldChange[] {
  const values = database.get<ContactValues>(readValues, contactId);
  if (values === undefined) return [];
  const isEqual = changeableFields.every((field) => (person[field] ?? '') === (values[field] ?? ''));
  if (isEqual) return before.fields;
  const origins = JSON.parse(values.provenance) as Origins;
  const waiting = new Map(before.fields.map((change) => [change.field, change]));

  function originOf(field: ChangeableField): FieldOrigin {
    const origin = origins[field] ?? values?.batch ?? 'hand';
    if (origins[field] === 'hand') return 'hand';
    if (field === 'name' && isMadeName(values?.name ?? '', profilesOf(database, contactId))) return 'made';
    const from = typeof origin === 'number' ? batchNumbered(database, origin) : undefined;
    // What is empty may be filled although the user added the person; what stands there is theirs.
    if (from === undefined || values === undefined) return 'other-source';
    return isSameSource(batch, from, person, values) ? 'same-source' : 'other-source';
  }
  // A name that was made from a handle is better than a number, and than nothing else.
  const isWorse =
    isMadeName(person.name, person.profiles) && !isNumberName(values.name ?? '', profilesOf(database, contactId));
  const known = (field: ChangeableField): KnownField => {
    if (field === 'name' && isWorse) return { value: values.name ?? '', origin: 'hand' };
    const change = waiting.get(field);
    // Whoever stands in one file twice: what came first counts.
    if (change !== undefined) return { value: change.after, origin: 'other-source' };
    return { value: values[field] ?? '', origin: originOf(field) };
  };
  const fresh = fieldChanges(person, known).map((change) => ({ ...change, origin: origins[change.field] ?? null }));
  return [...before.fields, ...fresh];
}

/** The tags that somebody lacks, as long as the user has not put theirs in order. */
function newTags(database: ReadableDatabase, contactId: string, tags: readonly string[]): readonly string[] {
  if (tags.length === 0) return [];
  const isByHand = database.get(`SELECT 1 FROM contact WHERE id = ? AND provenance ->> '$.tags' = 'hand'`, contactId);
  if (isByHand !== undefined) return [];
  return tags.filter((name) => {
    const sql = `SELECT 1 FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id WHERE contact_id = ? AND tag.name = ?`;
    return database.get(sql, contactId, name) === undefined;
  });
}

/**
 * Notes what a batch changes on somebody known, to be written when the batch is shown. Answers whether they had no change
 * of this batch before and have one now.
 */
export function noteChange(
  database: WritableDatabase,
  batch: Batch,
  contactId: string,
  person: ImportedPerson,
  newProfiles: number,
): boolean {
  const stored = database.get<{ readonly fields: string }>(
    'SELECT fields FROM batch_change WHERE batch = ? AND contact_id = ?',
    batch.number,
    contactId,
  );
  const before = stored === undefined ? noChange : (JSON.parse(stored.fields) as StoredChange);
  const fields = changesOn(database, batch, contactId, person, before);
  const missing = newTags(database, contactId, person.tags).filter((tag) => !before.tags.includes(tag));
  const isMore = fields.length > before.fields.length || missing.length > 0 || newProfiles > 0;
  if (!isMore) return false;
  const change: StoredChange = {
    fields,
    tags: [...before.tags, ...missing],
    profiles: before.profiles + newProfiles,
  };
  database.run(
    `INSERT INTO batch_change (batch, contact_id, fields, state) VALUES (?, ?, ?, 'waiting')
     ON CONFLICT (batch, contact_id) DO UPDATE SET fields = excluded.fields`,
    batch.number,
    contactId,
    JSON.stringify(change),
  );
  return stored === undefined;
}

/** Fills what is empty on somebody whom the same batch brought: nobody has seen them yet. */
export function completeStaged(database: WritableDatabase, contactId: string, person: ImportedPerson): void {
  const values = database.get<ContactValues>(readValues, contactId);
  if (values === undefined) return;
  const known = (field: ChangeableField): KnownField => ({ value: values[field] ?? '', origin: 'other-source' });
  for (const { field, after } of fieldChanges(person, known)) {
    database.run(`UPDATE contact SET ${fieldColumns[field]} = ? WHERE id = ?`, after, contactId);
  }
}
