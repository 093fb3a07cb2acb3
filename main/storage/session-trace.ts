import type { ReadableDatabase, SqlValue, WritableDatabase } from './database.ts';

/** A row with every one of its columns, as SQLite has it. */
export type Row = Readonly<Record<string, SqlValue>>;

/** A session with all its rows at one moment; null where there is none. */
export interface SessionTrace {
  readonly session: Row | null;
  readonly looks: readonly Row[];
  readonly actions: readonly Row[];
  readonly followUps: readonly Row[];
}

const columns = {
  session: `id contact_id contact_name planned_ms attended_ms segments started_at ended_at time_zone ended_by outcome
    intention note familiarity_before familiarity_after tip_id added_at`.split(/\s+/),
  look: 'id session_id profile_id url at offset_ms'.split(' '),
  action: 'id session_id kind state profile_id network target_url note at offset_ms'.split(' '),
  follow_up: 'id contact_id session_id day note done_at'.split(' '),
} as const;

type Table = keyof typeof columns;

function rowsOf(database: ReadableDatabase, table: Table, sessionId: string): readonly Row[] {
  const key = table === 'session' ? 'id' : 'session_id';
  const order = table === 'follow_up' ? 'id' : 'rowid';
  const rows = database.all<Row>(
    `SELECT ${columns[table].join(', ')} FROM ${table} WHERE ${key} = ? ORDER BY ${order}`,
    sessionId,
  );
  return rows.map((row) => ({ ...row }));
}

/** Everything that is stored of a session. */
export function traceOf(database: ReadableDatabase, sessionId: string): SessionTrace {
  return {
    session: rowsOf(database, 'session', sessionId)[0] ?? null,
    looks: rowsOf(database, 'look', sessionId),
    actions: rowsOf(database, 'action', sessionId),
    followUps: rowsOf(database, 'follow_up', sessionId),
  };
}

/** Whether two traces tell the same, to the last column. */
export function isSameTrace(one: SessionTrace, other: SessionTrace): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Makes a session what its trace says, with the same ids; without a row it goes altogether. */
export function restoreTrace(database: WritableDatabase, sessionId: string, trace: SessionTrace): void {
  if (trace.session === null) {
    database.run('DELETE FROM session WHERE id = ?', sessionId);
    return;
  }
  insert(database, 'session', trace.session);
  for (const table of ['look', 'action', 'follow_up'] as const) {
    database.run(`DELETE FROM ${table} WHERE session_id = ?`, sessionId);
  }
  for (const row of trace.looks) insert(database, 'look', row);
  for (const row of trace.actions) insert(database, 'action', row);
  for (const row of trace.followUps) insert(database, 'follow_up', row);
}

function insert(database: WritableDatabase, table: Table, row: Row): void {
  const names = columns[table];
  // A profile may be gone since.
  const values = names.map((name) => (name === 'profile_id' ? '(SELECT id FROM profile WHERE id = ?)' : '?'));
  const changes = names.slice(1).map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`,
    ...names.map((name) => row[name] ?? null),
  );
}
