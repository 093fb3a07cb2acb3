import type { Migration } from '../migrate.ts';

/**
 * What an import changes on people who were there before: `fields` says from what to what, so that it can be taken back.
 * It is `waiting` until its batch is shown and it was written to the contact.
 */
const changes = `
  ALTER TABLE batch ADD COLUMN updated INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE batch ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
  CREATE TABLE batch_change (
    batch INTEGER NOT NULL REFERENCES batch (number) ON DELETE CASCADE,
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'applied')),
    PRIMARY KEY (batch, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX batch_change_by_contact ON batch_change (contact_id);
  CREATE INDEX batch_change_waiting ON batch_change (batch) WHERE state = 'waiting';
`;

/** Which columns of a table hold what, as the user said it once; known again by its header. */
const columns = `
  CREATE TABLE column_choice (
    header TEXT PRIMARY KEY,
    columns TEXT NOT NULL CHECK (json_valid(columns)),
    used_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

export const migration0006: Migration = {
  number: 6,
  name: 'imports',
  up: (connection) => connection.exec(changes + columns),
};
