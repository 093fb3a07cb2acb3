import type { Migration } from '../migrate.ts';

/** Keeps the number of a session's confirmed actions right whatever happens to an action, by whomever it is written. */
function recount(when: string, which: string): string {
  return `CREATE TRIGGER action_${when.split(' ')[0]?.toLowerCase() ?? ''}_counted AFTER ${when} ON action BEGIN
    UPDATE session SET deeds = (SELECT count(*) FROM action WHERE action.session_id = session.id AND state = 'confirmed')
      WHERE id = ${which};
  END;`;
}

/**
 * How many things were done in a session stands with it, and so in the index that sums are read from: a year of sessions is
 * summed up without a look at their actions.
 */
export const migration0007: Migration = {
  number: 7,
  name: 'deeds',
  up: (connection) =>
    connection.exec(`
      ALTER TABLE session ADD COLUMN deeds INTEGER NOT NULL DEFAULT 0;
      UPDATE session SET deeds =
        (SELECT count(*) FROM action WHERE action.session_id = session.id AND action.state = 'confirmed');
      ${recount('INSERT', 'NEW.session_id')}
      ${recount('UPDATE OF state', 'NEW.session_id')}
      ${recount('DELETE', 'OLD.session_id')}
      DROP INDEX session_by_start;
      CREATE INDEX session_by_start
        ON session (started_at, outcome, contact_id, attended_ms, familiarity_before, familiarity_after, deeds, id);
    `),
};
