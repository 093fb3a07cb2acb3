import type { Migration } from '../../../storage/migrate.ts';

/**
 * `source`: where the posts of a profile come from, or that they come from nowhere. `address`: what is remembered of one
 * URL, whoever's it is. Posts belong to a profile, so that they follow it when two contacts become one; `contact_id` says
 * whose it was when it was last looked up.
 */
const tables = `
  CREATE TABLE source (
    profile_id TEXT PRIMARY KEY,
    profile_url TEXT NOT NULL,
    feed_url TEXT,
    looked_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE address (
    url TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    asked_at INTEGER NOT NULL,
    answered_at INTEGER,
    not_before INTEGER,
    trouble TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE post (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    profile_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    network TEXT NOT NULL,
    identity TEXT NOT NULL,
    title TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    url TEXT,
    published_at INTEGER,
    sorted_at INTEGER NOT NULL,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    read_at INTEGER,
    UNIQUE (profile_id, identity)
  ) STRICT;
  CREATE INDEX post_by_profile ON post (profile_id, sorted_at DESC);
  CREATE INDEX post_by_contact ON post (contact_id, sorted_at);
  CREATE INDEX post_read ON post (profile_id, read_at) WHERE read_at IS NOT NULL;

  CREATE TABLE offer (
    profile_id TEXT NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (profile_id, url)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE declined_offer (
    contact_id TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (contact_id, url)
  ) STRICT, WITHOUT ROWID;
`;

/** Posts, and what is remembered of where they come from. */
export const postsMigration0001: Migration = {
  number: 1,
  name: 'posts',
  up: (connection) => connection.exec(tables),
};
