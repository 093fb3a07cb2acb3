import type { ReadableDatabase, WritableDatabase } from './database.ts';

/** What the columns of a table with this header hold, as the user said it last; null when they never did. */
export function readColumns(database: ReadableDatabase, header: string): readonly (string | null)[] | null {
  const row = database.get<{ readonly columns: string }>('SELECT columns FROM column_choice WHERE header = ?', header);
  return row === undefined ? null : (JSON.parse(row.columns) as readonly (string | null)[]);
}

export function rememberColumns(
  database: WritableDatabase,
  header: string,
  columns: readonly (string | null)[],
  at: number,
): void {
  database.run(
    `INSERT INTO column_choice (header, columns, used_at) VALUES (?1, ?2, ?3)
     ON CONFLICT (header) DO UPDATE SET columns = ?2, used_at = ?3`,
    header,
    JSON.stringify(columns),
    at,
  );
}
