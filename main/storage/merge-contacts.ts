import type { PastMerge } from '../../core/duplicates/duplicate-pair.ts';
import { mergeFields, type MergeableContact } from '../../core/duplicates/merge-fields.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { requireContact } from './contact-repository.ts';
import { giveBack, takeOver, type Row, type TakenRow } from './contact-references.ts';
import type { ReadableDatabase, SqlValue, WritableDatabase } from './database.ts';

/** What one merge changed, as it is stored. */
interface MergeTrace {
  readonly taken: readonly TakenRow[];
  /** The columns of the one who stays that are others now. */
  readonly fields: Readonly<Record<string, { readonly before: SqlValue; readonly after: SqlValue }>>;
  /** Profiles that the one who stays had already. */
  readonly hidden: readonly { readonly id: string; readonly replacedBy: string }[];
}

interface MergeRow {
  readonly id: string;
  readonly kept_id: string;
  readonly gone_id: string;
  readonly trace: string;
}

/** Makes two contacts one: everything of the one who goes is the other's. Answers the id by which it is taken back. */
export function mergeContacts(
  database: WritableDatabase,
  { keptId, goneId, at }: { readonly keptId: string; readonly goneId: string; readonly at: number },
  newId: () => string,
): string {
  if (keptId === goneId) throw new AppError('bad-request', { what: 'goneId' });
  return database.transaction(() => {
    requireContact(database, keptId);
    requireContact(database, goneId);
    const fields = writeFields(database, keptId, goneId);
    const taken = takeOver(database, goneId, keptId);
    const hidden = hideDoubles(database, keptId, taken);
    database.run('UPDATE contact SET merged_into = ? WHERE id = ?', keptId, goneId);
    const trace: MergeTrace = { taken, fields, hidden };
    const id = newId();
    database.run(
      'INSERT INTO merge (id, kept_id, gone_id, at, trace) VALUES (?, ?, ?, ?, ?)',
      id,
      keptId,
      goneId,
      Math.round(at),
      JSON.stringify(trace),
    );
    return id;
  });
}

function readRow(database: ReadableDatabase, contactId: string): Row {
  const row = database.get<Row>('SELECT * FROM contact WHERE id = ?', contactId);
  if (row === undefined) throw new AppError('unknown-contact');
  return row;
}

function writeFields(database: WritableDatabase, keptId: string, goneId: string): MergeTrace['fields'] {
  const before = readRow(database, keptId);
  const merged = mergeFields(
    before as unknown as MergeableContact,
    readRow(database, goneId) as unknown as MergeableContact,
  ) as unknown as Row;
  const changed = Object.keys(merged).filter((name) => merged[name] !== before[name]);
  if (changed.length > 0) {
    database.run(
      `UPDATE contact SET ${changed.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
      ...changed.map((name) => merged[name] ?? null),
      keptId,
    );
  }
  return Object.fromEntries(
    changed.map((name) => [name, { before: before[name] ?? null, after: merged[name] ?? null }]),
  );
}

/** The same profile twice is shown once; the row stays, since sessions know what they looked at. */
function hideDoubles(database: WritableDatabase, keptId: string, taken: readonly TakenRow[]): MergeTrace['hidden'] {
  return taken.flatMap(({ table, row }) => {
    if (table !== 'profile' || row['replaced_by'] !== null) return [];
    const same = database.get<{ readonly id: string }>(
      `SELECT id FROM profile WHERE contact_id = ? AND network = ? AND handle_key = ? AND id <> ? AND replaced_by IS NULL
       ORDER BY created_at, id LIMIT 1`,
      keptId,
      row['network'] ?? null,
      row['handle_key'] ?? null,
      row['id'] ?? null,
    );
    if (same === undefined) return [];
    database.run('UPDATE profile SET replaced_by = ? WHERE id = ?', same.id, row['id'] ?? null);
    return [{ id: row['id'] as string, replacedBy: same.id }];
  });
}

/** Makes two contacts of one again, also later: what was done with the one since stays with it. Answers both names. */
export function undoMerge(
  database: WritableDatabase,
  mergeId: string,
): { readonly keptId: string; readonly goneId: string; readonly name: string } {
  return database.transaction(() => {
    const merge = database.get<MergeRow>('SELECT id, kept_id, gone_id, trace FROM merge WHERE id = ?', mergeId);
    if (merge === undefined) throw new AppError('unknown-contact');
    const { kept_id: keptId, gone_id: goneId } = merge;
    const { taken, fields, hidden } = JSON.parse(merge.trace) as MergeTrace;
    database.run('UPDATE contact SET merged_into = NULL WHERE id = ?', goneId);
    for (const { id, replacedBy } of hidden) {
      database.run('UPDATE profile SET replaced_by = NULL WHERE id = ? AND replaced_by = ?', id, replacedBy);
    }
    giveBack(database, taken, goneId, currentId(database, keptId));
    restoreFields(database, keptId, fields);
    database.run('DELETE FROM merge WHERE id = ?', mergeId);
    const row = readRow(database, goneId);
    return { keptId, goneId, name: row['name'] as string };
  });
}

/** What the user has corrected since is theirs. All at once: a trigger keeps names and their order together. */
function restoreFields(database: WritableDatabase, keptId: string, fields: MergeTrace['fields']): void {
  const row = readRow(database, keptId);
  const unchanged = Object.entries(fields).filter(([name, { after }]) => row[name] === after);
  if (unchanged.length === 0) return;
  database.run(
    `UPDATE contact SET ${unchanged.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`,
    ...unchanged.map(([, { before }]) => before),
    keptId,
  );
}

/** Who somebody is now: themselves, or the one they were merged into. */
export function currentId(database: ReadableDatabase, contactId: string): string {
  const row = database.get<{ readonly merged_into: string | null }>(
    'SELECT merged_into FROM contact WHERE id = ?',
    contactId,
  );
  return row?.merged_into ?? contactId;
}

/** The latest merges that can be taken back, the newest first. */
export function readMerges(database: ReadableDatabase, most: number): readonly PastMerge[] {
  return database.all<PastMerge>(
    `SELECT merge.id AS mergeId, kept.name AS name, gone.name AS goneName, merge.at AS at
     FROM merge JOIN visible_contact AS kept ON kept.id = merge.kept_id
     JOIN contact AS gone ON gone.id = merge.gone_id AND gone.merged_into IS NOT NULL
     ORDER BY merge.at DESC, merge.id DESC LIMIT ?`,
    most,
  );
}
