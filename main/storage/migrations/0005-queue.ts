import type { Migration } from '../migrate.ts';

/**
 * `pinned` places stay whatever else comes in; `waited` says that nobody waited longer, rather than that the draw chose.
 * `latest_post` is what the draw knows of people's posts, which are kept in a file of their own: wall ms of the newest.
 */
const queue = `
  ALTER TABLE queue ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1));
  ALTER TABLE queue ADD COLUMN waited INTEGER NOT NULL DEFAULT 0 CHECK (waited IN (0, 1));
  CREATE TABLE latest_post (
    contact_id TEXT PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** What the weighted draw needs. */
export const migration0005: Migration = { number: 5, name: 'queue', up: (connection) => connection.exec(queue) };
