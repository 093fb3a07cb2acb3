import { nameOrder } from '../../../core/contacts/name-order.ts';
import { plainLetters } from '../../../core/contacts/search-words.ts';
import type { Migration } from '../migrate.ts';

/** A text with the letters in it written plainly that the search does not fold by itself. */
function plainly(text: string): string {
  return Object.entries(plainLetters).reduce(
    (inner, [letter, plain]) => `replace(${inner}, '${letter}', '${plain}')`,
    text,
  );
}

/** The first sign of every mark: nobody types it, so that no search for words finds a mark. */
const sign = 'char(57344)';

/** What lists are narrowed to, as words of their own: networks, tags by their ids, links that are missing or broken. */
const marks = `coalesce((SELECT group_concat(${sign} || 't' || replace(tag_id, '-', ''), ' ') FROM contact_tag
    WHERE contact_tag.contact_id = contact.id), '') || ' ' ||
  coalesce((SELECT group_concat(${sign} || 'n' || replace(network, '-', '')
      || iif(status = 'broken', ' ' || ${sign} || 'broken', ''), ' ')
    FROM profile WHERE profile.contact_id = contact.id AND replaced_by IS NULL), '') || ' ' ||
  iif(EXISTS (SELECT 1 FROM profile WHERE profile.contact_id = contact.id AND replaced_by IS NULL
    AND status = 'active' AND url IS NOT NULL), '', ${sign} || 'incomplete')`;

const about = `organisation || ' ' || role || ' ' || note || ' ' ||
  coalesce((SELECT group_concat(tag.name, ' ') FROM contact_tag JOIN tag ON tag.id = contact_tag.tag_id
    WHERE contact_tag.contact_id = contact.id), '') || ' ' ||
  coalesce((SELECT group_concat(handle, ' ') FROM profile WHERE profile.contact_id = contact.id), '')`;

/** Some contacts' lines in the search table, written anew from the tables they are made of. */
function refreshSearch(which: string): string {
  return `INSERT OR REPLACE INTO contact_search (rowid, name, about, marks)
    SELECT number, ${plainly('name')}, ${plainly(about)}, ${marks} FROM contact ${which};`;
}

/**
 * The search of migration 1 with an index for single letters (which find half of all people) and with marks, so that
 * filters are as quick as words. Kept in step by triggers, as before.
 */
const search = `
  DROP TRIGGER contact_added; DROP TRIGGER contact_changed; DROP TRIGGER contact_removed;
  DROP TRIGGER profile_added; DROP TRIGGER profile_changed; DROP TRIGGER profile_removed;
  DROP TRIGGER contact_tagged; DROP TRIGGER contact_untagged; DROP TRIGGER tag_renamed;
  DROP TABLE contact_search;
  CREATE VIRTUAL TABLE contact_search USING fts5 (
    name, about, marks,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1'
  );
  ${refreshSearch('')}
  CREATE TRIGGER contact_added AFTER INSERT ON contact BEGIN ${refreshSearch('WHERE id = NEW.id')} END;
  CREATE TRIGGER contact_changed AFTER UPDATE OF name, organisation, role, note ON contact
    BEGIN ${refreshSearch('WHERE id = NEW.id')} END;
  CREATE TRIGGER contact_removed AFTER DELETE ON contact
    BEGIN DELETE FROM contact_search WHERE rowid = OLD.number; END;
  CREATE TRIGGER profile_added AFTER INSERT ON profile BEGIN ${refreshSearch('WHERE id = NEW.contact_id')} END;
  CREATE TRIGGER profile_changed AFTER UPDATE OF handle, contact_id, network, url, status, replaced_by ON profile
    BEGIN ${refreshSearch('WHERE id = OLD.contact_id')} ${refreshSearch('WHERE id = NEW.contact_id')} END;
  CREATE TRIGGER profile_removed AFTER DELETE ON profile BEGIN ${refreshSearch('WHERE id = OLD.contact_id')} END;
  CREATE TRIGGER contact_tagged AFTER INSERT ON contact_tag BEGIN ${refreshSearch('WHERE id = NEW.contact_id')} END;
  CREATE TRIGGER contact_untagged AFTER DELETE ON contact_tag BEGIN ${refreshSearch('WHERE id = OLD.contact_id')} END;
  CREATE TRIGGER tag_renamed AFTER UPDATE OF name ON tag BEGIN
    ${refreshSearch('WHERE id IN (SELECT contact_id FROM contact_tag WHERE tag_id = NEW.id)')}
  END;
`;

/**
 * `name_order` is the name as lists sort by it. Whoever writes a name writes it too; for who forgets, a trigger sees to it
 * that nobody is lost, only sorted less well. The index holds all that a list of everybody looks at.
 */
const order = `
  CREATE TRIGGER contact_unordered AFTER INSERT ON contact WHEN NEW.name_order = ''
    BEGIN UPDATE contact SET name_order = lower(name) WHERE number = NEW.number; END;
  CREATE TRIGGER contact_reordered AFTER UPDATE OF name ON contact
    WHEN NEW.name <> OLD.name AND NEW.name_order = OLD.name_order
    BEGIN UPDATE contact SET name_order = lower(name) WHERE number = NEW.number; END;
  CREATE INDEX contact_listed ON contact (name_order, familiarity, archived, batch, deleted_at, merged_into)
    WHERE deleted_at IS NULL AND merged_into IS NULL;
`;

/** The list of people: its order, its search, and when a promise was made that belongs to no session. */
export const migration0004: Migration = {
  number: 4,
  name: 'contacts',
  up: (connection) => {
    connection.exec(`ALTER TABLE contact ADD COLUMN name_order TEXT NOT NULL DEFAULT '';
      ALTER TABLE follow_up ADD COLUMN made_at INTEGER;`);
    const write = connection.prepare('UPDATE contact SET name_order = ? WHERE number = ?');
    for (const { number, name } of connection.prepare('SELECT number, name FROM contact').all()) {
      write.run(nameOrder(String(name)), Number(number));
    }
    connection.exec(`${search}\n${order}`);
  },
};
