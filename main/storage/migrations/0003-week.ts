import type { Migration } from '../migrate.ts';

/**
 * What sums over weeks and years look at stands in two indexes whole, so that ten years of sessions are summed up without
 * reading one. `quiet_return` remembers on which day somebody's newer posts were shown four weeks after a session.
 */
export const migration0003: Migration = {
  number: 3,
  name: 'week',
  up: (connection) =>
    connection.exec(`
      DROP INDEX session_by_start;
      CREATE INDEX session_by_start
        ON session (started_at, outcome, contact_id, attended_ms, familiarity_before, familiarity_after, id);
      CREATE INDEX action_confirmed ON action (session_id, kind, network) WHERE state = 'confirmed';
      CREATE INDEX contact_merged ON contact (id, merged_into) WHERE merged_into IS NOT NULL;
      CREATE TABLE quiet_return (
        session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        shown_on TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};
