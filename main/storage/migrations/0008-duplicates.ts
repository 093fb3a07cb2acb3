import type { Migration } from '../migrate.ts';

/**
 * `duplicate` holds what the last comparison found; a row of an earlier `round` is swept when a later one has ended. `not_same`
 * is what the user said, for ever. `merge` knows of each merge what it changed (`trace`), so that it can be taken back.
 */
const duplicates = `
  CREATE TABLE duplicate (
    one_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    likeness TEXT NOT NULL CHECK (likeness IN ('profile', 'email', 'website', 'employer', 'name')),
    strength INTEGER NOT NULL,
    round INTEGER NOT NULL,
    PRIMARY KEY (one_id, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX duplicate_by_other ON duplicate (other_id);
  CREATE INDEX duplicate_by_strength ON duplicate (strength);

  CREATE TABLE not_same (
    one_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (one_id, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX not_same_by_other ON not_same (other_id);

  CREATE TABLE merge (
    id TEXT PRIMARY KEY,
    kept_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    gone_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    trace TEXT NOT NULL CHECK (json_valid(trace))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX merge_by_kept ON merge (kept_id);
  CREATE INDEX merge_by_gone ON merge (gone_id);
  CREATE INDEX merge_by_time ON merge (at);
`;

/** One person behind many profiles. */
export const migration0008: Migration = {
  number: 8,
  name: 'duplicates',
  up: (connection) => connection.exec(duplicates),
};
