import type { Migration } from '../migrate.ts';

/**
 * Words of the user's own: what was begun for somebody, what to begin with (`template` also holds those that come along
 * once they were changed or removed), and where the user is at home.
 */
export const migration0009: Migration = {
  number: 9,
  name: 'words',
  up: (connection) =>
    connection.exec(`
      CREATE TABLE template (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        kinds TEXT NOT NULL CHECK (json_valid(kinds)),
        is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
        changed_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE draft (
        contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        subject TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        opened_at INTEGER,
        PRIMARY KEY (contact_id, kind)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE own_place (
        outlet TEXT PRIMARY KEY,
        address TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};
