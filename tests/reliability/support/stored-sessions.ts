import { DatabaseSync } from 'node:sqlite';
import type { RunSegment } from '../../../core/session/session-record.ts';

/** A session as the database holds it, with all that belongs to it. */
export interface StoredSession {
  readonly attendedMs: number;
  readonly segmentsMs: number;
  readonly record: Readonly<Record<string, unknown>>;
}

interface Found {
  readonly sessions: ReadonlyMap<string, StoredSession>;
  readonly people: number;
  /** What SQLite itself finds wrong with the file; empty when it is sound. */
  readonly faults: readonly unknown[];
}

/** Reads a database beside the program that has it open; nothing is changed by looking. */
export function readStored(file: string, options: { readonly isWhole: boolean }): Found {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = (sql: string, ...values: string[]): Record<string, unknown>[] => database.prepare(sql).all(...values);
    const sessions = new Map(
      rows('SELECT * FROM session').map((row): [string, StoredSession] => {
        const id = String(row['id']);
        const segments = JSON.parse(String(row['segments'])) as readonly RunSegment[];
        return [
          id,
          {
            attendedMs: Number(row['attended_ms']),
            segmentsMs: segments.reduce((sum, { attendedMs }) => sum + attendedMs, 0),
            record: recordOf(row, rows, id),
          },
        ];
      }),
    );
    const integrity = options.isWhole
      ? [
          ...rows('PRAGMA integrity_check').filter((row) => row['integrity_check'] !== 'ok'),
          ...rows('PRAGMA foreign_key_check'),
        ]
      : [];
    return { sessions, people: rows('SELECT id FROM visible_contact').length, faults: integrity };
  } finally {
    database.close();
  }
}

/** Under the names that the record has in the program, so that the two can be compared. */
function recordOf(
  row: Readonly<Record<string, unknown>>,
  rows: (sql: string, ...values: string[]) => Record<string, unknown>[],
  id: string,
): Readonly<Record<string, unknown>> {
  const looks = rows('SELECT * FROM look WHERE session_id = ? ORDER BY rowid', id);
  const actions = rows('SELECT * FROM action WHERE session_id = ? ORDER BY rowid', id);
  const followUps = rows('SELECT * FROM follow_up WHERE session_id = ?', id);
  return {
    contactId: row['contact_id'],
    contactName: row['contact_name'],
    plannedMs: row['planned_ms'],
    startedAt: row['started_at'],
    timeZone: row['time_zone'],
    tipId: row['tip_id'],
    familiarityBefore: row['familiarity_before'],
    familiarityAfter: row['familiarity_after'],
    intention: row['intention'],
    note: row['note'],
    followUp: followUps.map((each) => ({ id: each['id'], day: each['day'], note: each['note'] }))[0] ?? null,
    looks: looks.map((look) => ({
      id: look['id'],
      profileId: look['profile_id'],
      url: look['url'],
      at: look['at'],
      offsetMs: look['offset_ms'],
    })),
    actions: actions.map((action) => ({
      id: action['id'],
      kind: action['kind'],
      state: action['state'],
      profileId: action['profile_id'],
      targetUrl: action['target_url'],
      note: action['note'],
      at: action['at'],
      offsetMs: action['offset_ms'],
    })),
  };
}
