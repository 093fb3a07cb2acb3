import type { Migration } from '../migrate.ts';

/** Sessions that the user adds afterwards: `added_at` is when, and null for one that ran in the program. */
export const migration0002: Migration = {
  number: 2,
  name: 'corrections',
  up: (connection) => connection.exec('ALTER TABLE session ADD COLUMN added_at INTEGER'),
};
