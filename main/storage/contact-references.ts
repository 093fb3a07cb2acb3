import type { ReadableDatabase, SqlValue, WritableDatabase } from './database.ts';

/** A column somewhere that names a contact. */
export interface ContactReference {
  readonly table: string;
  readonly column: string;
  /** The columns that tell a row of the table from any other. */
  readonly key: readonly string[];
}

/** A row with every one of its columns, as SQLite has it. */
export type Row = Readonly<Record<string, SqlValue>>;

/** What a merge itself writes is not about either of the two. */
const ownTables = new Set(['duplicate', 'not_same', 'merge']);

/** Every column that names a contact, as the schema says: a table that comes later is not forgotten. */
export function contactReferences(database: ReadableDatabase): readonly ContactReference[] {
  const columns = database.all<{ readonly table: string; readonly column: string }>(
    `SELECT tables.name AS "table", keys."from" AS "column"
     FROM pragma_table_list AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
     WHERE tables.schema = 'main' AND tables.type = 'table' AND keys."table" = 'contact' ORDER BY 1, 2`,
  );
  return columns
    .filter(({ table }) => !ownTables.has(table))
    .map(({ table, column }) => ({ table, column, key: keyOf(database, table) }));
}

function keyOf(database: ReadableDatabase, table: string): readonly string[] {
  return database
    .all<{ readonly name: string }>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk', table)
    .map(({ name }) => name);
}

/** A row of a contact that another took over: moved to it, or dropped because it had the same. */
export interface TakenRow {
  readonly table: string;
  readonly column: string;
  readonly key: readonly string[];
  readonly row: Row;
  readonly wasDropped: boolean;
}

const matches = (key: readonly string[]): string => key.map((name) => `${name} IS ?`).join(' AND ');

/** Gives all that names one contact to another. What can't stand twice (a tag, a place in the queue) is dropped. */
export function takeOver(database: WritableDatabase, fromId: string, toId: string): readonly TakenRow[] {
  return contactReferences(database).flatMap(({ table, column, key }) => {
    const rows = database.all<Row>(`SELECT * FROM ${table} WHERE ${column} = ?`, fromId).map((row) => ({ ...row }));
    return rows.map((row) => {
      const values = key.map((name) => row[name] ?? null);
      const moved = database.run(`UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${matches(key)}`, toId, ...values);
      if (moved === 0) database.run(`DELETE FROM ${table} WHERE ${matches(key)}`, ...values);
      return { table, column, key, row, wasDropped: moved === 0 };
    });
  });
}

/**
 * Gives back what was taken over, from whoever has it now. A row that is gone since stays gone; what changed in one since
 * stays changed.
 */
export function giveBack(
  database: WritableDatabase,
  taken: readonly TakenRow[],
  fromId: string,
  holderId: string,
): void {
  for (const { table, column, key, row, wasDropped } of taken) {
    if (wasDropped) {
      insertAgain(database, table, row);
      continue;
    }
    // Where the contact is part of the key, the row stands under whoever has it now.
    const values = key.map((name) => (name === column ? holderId : (row[name] ?? null)));
    database.run(
      `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${matches(key)} AND ${column} = ?`,
      fromId,
      ...values,
      holderId,
    );
  }
}

function insertAgain(database: WritableDatabase, table: string, row: Row): void {
  const names = Object.keys(row);
  try {
    database.run(
      `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...Object.values(row),
    );
  } catch (error) {
    // What it stood on (a tag, say) is gone since.
    if (!(error instanceof Error && error.message.includes('FOREIGN KEY'))) throw error;
  }
}
