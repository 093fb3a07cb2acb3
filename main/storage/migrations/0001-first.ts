import type { Migration } from '../migrate.ts';

/**
 * `batch` and `contact.number` are plain numbers because indexes repeat them a hundred thousand times; what leaves the
 * database is always an id. `provenance` says which fields differ in origin from their row: {"name": "hand"} is a name the
 * user corrected on a contact that came with `batch`, or that the user added when there is no batch.
 */
const people = `
  CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('staged', 'visible', 'cancelled', 'undone')),
    added INTEGER NOT NULL DEFAULT 0,
    same INTEGER NOT NULL DEFAULT 0,
    began_at INTEGER NOT NULL,
    shown_at INTEGER,
    undone_at INTEGER
  ) STRICT;
  CREATE INDEX batch_hidden ON batch (number) WHERE state <> 'visible';

  CREATE TABLE contact (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    familiarity INTEGER NOT NULL DEFAULT 1 CHECK (familiarity BETWEEN 1 AND 5),
    connected_on TEXT,
    connected_through TEXT,
    person_key TEXT NOT NULL,
    provenance TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(provenance)),
    batch INTEGER REFERENCES batch (number),
    merged_into TEXT REFERENCES contact (id),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    never_ask INTEGER NOT NULL DEFAULT 0 CHECK (never_ask IN (0, 1)),
    snoozed_until TEXT,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT;
  CREATE INDEX contact_by_batch ON contact (batch) WHERE batch IS NOT NULL;
  CREATE INDEX contact_by_person_key ON contact (person_key);
  CREATE INDEX contact_by_merged_into ON contact (merged_into) WHERE merged_into IS NOT NULL;
  -- Holds every column the draw looks at, so that a hundred thousand people are gone through without reading them.
  CREATE INDEX contact_kept ON contact (batch, archived, never_ask, snoozed_until, deleted_at, merged_into)
    WHERE deleted_at IS NULL AND merged_into IS NULL;

  CREATE TABLE profile (
    id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key TEXT NOT NULL,
    url TEXT,
    status TEXT NOT NULL CHECK (status IN ('active', 'broken', 'closed')),
    provenance TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(provenance)),
    batch INTEGER REFERENCES batch (number),
    replaced_by TEXT REFERENCES profile (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX profile_by_contact ON profile (contact_id);
  CREATE INDEX profile_by_key ON profile (network, handle_key);
  CREATE INDEX profile_by_batch ON profile (batch) WHERE batch IS NOT NULL;
  CREATE INDEX profile_by_replaced_by ON profile (replaced_by) WHERE replaced_by IS NOT NULL;

  CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE contact_tag (
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (contact_id, tag_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contact_tag_by_tag ON contact_tag (tag_id);
`;

/** Visibility belongs to the batch, not to its rows: one changed row shows or hides a hundred thousand people. */
const visibility = `
  CREATE VIEW visible_contact AS SELECT * FROM contact
    WHERE deleted_at IS NULL AND merged_into IS NULL
      AND (batch IS NULL OR batch NOT IN (SELECT number FROM batch WHERE state <> 'visible'));
  CREATE VIEW visible_profile AS SELECT * FROM profile
    WHERE replaced_by IS NULL
      AND (batch IS NULL OR batch NOT IN (SELECT number FROM batch WHERE state <> 'visible'));
`;

const sittings = `
  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contact (id),
    contact_name TEXT NOT NULL,
    planned_ms INTEGER NOT NULL,
    attended_ms INTEGER NOT NULL,
    segments TEXT NOT NULL CHECK (json_valid(segments)),
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    ended_by TEXT NOT NULL CHECK (ended_by IN ('timer', 'user', 'absence', 'restart')),
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'looked', 'skipped')),
    intention TEXT NOT NULL,
    note TEXT NOT NULL,
    familiarity_before INTEGER NOT NULL CHECK (familiarity_before BETWEEN 1 AND 5),
    familiarity_after INTEGER CHECK (familiarity_after BETWEEN 1 AND 5),
    tip_id TEXT NOT NULL
  ) STRICT;
  CREATE INDEX session_by_start ON session (started_at, outcome, contact_id);
  CREATE INDEX session_by_contact ON session (contact_id, outcome, started_at);

  CREATE TABLE action (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('opened', 'confirmed', 'declined')),
    profile_id TEXT REFERENCES profile (id) ON DELETE SET NULL,
    network TEXT,
    target_url TEXT,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX action_by_session ON action (session_id);
  CREATE INDEX action_by_profile ON action (profile_id) WHERE profile_id IS NOT NULL;

  CREATE TABLE look (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    profile_id TEXT REFERENCES profile (id) ON DELETE SET NULL,
    url TEXT NOT NULL,
    at INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX look_by_session ON look (session_id);
  CREATE INDEX look_by_profile ON look (profile_id) WHERE profile_id IS NOT NULL;

  CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contact (id),
    session_id TEXT REFERENCES session (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    note TEXT NOT NULL,
    done_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX follow_up_open ON follow_up (day) WHERE done_at IS NULL;
  CREATE INDEX follow_up_by_session ON follow_up (session_id) WHERE session_id IS NOT NULL;
  CREATE INDEX follow_up_by_contact ON follow_up (contact_id);
`;

const queue = `
  CREATE TABLE queue (
    contact_id TEXT PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('follow-up', 'chosen', 'drawn')),
    day TEXT,
    seed INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE skip (
    id TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('swap', 'snooze'))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX skip_by_time ON skip (at, contact_id);
  CREATE INDEX skip_by_contact ON skip (contact_id);
`;

/** Some contacts' lines in the search table, written anew from the tables they are made of. */
function refreshSearch(which: string): string {
  return `INSERT OR REPLACE INTO contact_search (rowid, name, organisation, role, note, tags, handles)
    SELECT number, name, organisation, role, note,
      coalesce((SELECT group_concat(tag.name, ' ') FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
        WHERE contact_tag.contact_id = contact.id), ''),
      coalesce((SELECT group_concat(handle, ' ') FROM profile WHERE profile.contact_id = contact.id), '')
    FROM contact WHERE id ${which};`;
}

/**
 * Kept in step by triggers, so that no writer can forget it. Whoever adds a person writes profiles and tags first and the
 * contact last (their foreign keys are deferred for that): the search line is then written once instead of for each.
 */
const search = `
  CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, organisation, role, note, tags, handles,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER contact_added AFTER INSERT ON contact BEGIN ${refreshSearch('= NEW.id')} END;
  CREATE TRIGGER contact_changed AFTER UPDATE OF name, organisation, role, note ON contact
    BEGIN ${refreshSearch('= NEW.id')} END;
  CREATE TRIGGER contact_removed AFTER DELETE ON contact
    BEGIN DELETE FROM contact_search WHERE rowid = OLD.number; END;
  CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN ${refreshSearch('= NEW.contact_id')} END;
  CREATE TRIGGER profile_changed AFTER UPDATE OF handle, contact_id ON profile
    BEGIN ${refreshSearch('= OLD.contact_id')} ${refreshSearch('= NEW.contact_id')} END;
  CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN ${refreshSearch('= OLD.contact_id')} END;
  CREATE TRIGGER contact_tagged AFTER INSERT ON contact_tag BEGIN ${refreshSearch('= NEW.contact_id')} END;
  CREATE TRIGGER contact_untagged AFTER DELETE ON contact_tag BEGIN ${refreshSearch('= OLD.contact_id')} END;
  CREATE TRIGGER tag_renamed AFTER UPDATE OF name ON tag BEGIN
    ${refreshSearch('IN (SELECT contact_id FROM contact_tag WHERE tag_id = NEW.id)')}
  END;
`;

/** People, sittings, the queue, and the search over people. */
export const migration0001: Migration = {
  number: 1,
  name: 'first',
  up: (connection) => connection.exec([people, visibility, sittings, queue, search].join('\n')),
};
