import type { FieldChange } from '../../core/import/field-changes.ts';
import type { NewPerson, PastImport, UpdatedPerson } from '../../core/import/import-preview.ts';
import { requireStaged, type BatchFormat } from './batch.ts';
import type { Stamps } from './contact-repository.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import type { StoredChange } from './import-changes.ts';
import type { ImportTally, StagedTally } from './storage-contract.ts';

/** How many names greet the user after an import. */
const namesTold = 5;

/** How many people a preview shows of each kind. */
const peopleShown = 50;

/** How many past imports are listed. */
const importsListed = 100;

export interface BatchStart {
  readonly format: BatchFormat;
  readonly fileName: string;
  readonly at: number;
}

/** Opens a batch whose people stay unseen until it is shown. */
export function beginBatch(database: WritableDatabase, options: BatchStart, { newId }: Stamps): string {
  const id = newId();
  database.run(
    `INSERT INTO batch (id, format, file_name, state, began_at) VALUES (?, ?, ?, 'staged', ?)`,
    id,
    options.format,
    options.fileName,
    options.at,
  );
  return id;
}

interface Counts {
  readonly number: number;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
}

function countsOf(database: ReadableDatabase, batchId: string): Counts {
  const counts = database.get<Counts>('SELECT number, added, updated, same FROM batch WHERE id = ?', batchId);
  if (counts === undefined) throw new Error(`There is no batch ${batchId}`);
  return counts;
}

/** What a batch would do, once all of it is staged; `skipped` rows stayed out. */
export function previewBatch(database: WritableDatabase, batchId: string, skipped: number): StagedTally {
  const { number } = requireStaged(database, batchId);
  database.run('UPDATE batch SET skipped = ? WHERE number = ?', skipped, number);
  const { added, updated, same } = countsOf(database, batchId);
  const newPeople = database.all<NewPerson>(
    'SELECT name, role, organisation FROM contact WHERE batch = ? ORDER BY number LIMIT ?',
    number,
    peopleShown,
  );
  return {
    added,
    updated,
    same,
    newPeople: newPeople.map((row) => ({ ...row })),
    updatedPeople: readUpdated(database, number),
  };
}

function readUpdated(database: ReadableDatabase, batch: number): readonly UpdatedPerson[] {
  const rows = database.all<{ readonly name: string; readonly fields: string }>(
    `SELECT contact.name, batch_change.fields FROM batch_change JOIN contact ON contact.id = batch_change.contact_id
     WHERE batch_change.batch = ? LIMIT ?`,
    batch,
    peopleShown,
  );
  return rows.map(({ name, fields }) => {
    const change = JSON.parse(fields) as StoredChange;
    const shown: readonly FieldChange[] = change.fields.map(({ field, before, after }) => ({ field, before, after }));
    return { name, fields: shown, profiles: change.profiles, tags: change.tags };
  });
}

/** Shows a whole batch at once. What it changes on people who were there before is written afterwards. */
export function showBatch(database: WritableDatabase, batchId: string, at: number): ImportTally {
  return database.transaction(() => {
    const { number } = requireStaged(database, batchId);
    database.run(`UPDATE batch SET state = 'visible', shown_at = ? WHERE number = ?`, at, number);
    const names = database.all<{ readonly name: string }>(
      'SELECT name FROM contact WHERE batch = ? ORDER BY number LIMIT ?',
      number,
      namesTold,
    );
    const { added, updated, same } = countsOf(database, batchId);
    return { added, updated, same, names: names.map((row) => row.name) };
  });
}

/** Gives a batch up: nothing of it will ever be seen. Its rows are swept afterwards. */
export function cancelBatch(database: WritableDatabase, batchId: string): void {
  database.run(`UPDATE batch SET state = 'cancelled' WHERE id = ? AND state = 'staged'`, batchId);
}

/** What was being staged when the program died will not be finished by anybody. */
export function cancelAbandoned(database: WritableDatabase): void {
  database.run(`UPDATE batch SET state = 'cancelled' WHERE state = 'staged'`);
}

/** What was brought in before, the newest first; an import that changed nothing is not worth a line. */
export function listImports(database: ReadableDatabase): readonly PastImport[] {
  const rows = database.all<PastImport>(
    `SELECT id AS batchId, format, file_name AS fileName, shown_at AS at, added, updated, same, skipped, undone_at AS undoneAt
     FROM batch WHERE state IN ('visible', 'undone') AND added + updated > 0 ORDER BY number DESC LIMIT ?`,
    importsListed,
  );
  return rows.map((row) => ({ ...row }));
}
