import type { ReadableDatabase, WritableDatabase } from './database.ts';

const inNumbers = 'contact.number IN (SELECT value FROM json_each(?))';

/** The id of a tag, which is made when nobody has it yet. */
export function ensureTag(database: WritableDatabase, name: string, newId: () => string): string {
  const known = database.get<{ readonly id: string }>('SELECT id FROM tag WHERE name = ?', name);
  if (known !== undefined) return known.id;
  const id = newId();
  database.run('INSERT INTO tag (id, name) VALUES (?, ?)', id, name);
  return id;
}

/** Which of these people have a tag. */
export function whoHasTag(database: ReadableDatabase, numbers: Int32Array, tagId: string): readonly number[] {
  const rows = database.all<{ readonly number: number }>(
    `SELECT contact.number FROM contact JOIN contact_tag ON contact_tag.contact_id = contact.id
     WHERE ${inNumbers} AND contact_tag.tag_id = ?`,
    JSON.stringify([...numbers]),
    tagId,
  );
  return rows.map((row) => row.number);
}

export function tagPeople(database: WritableDatabase, numbers: readonly number[], tagId: string): void {
  database.run(
    `INSERT OR IGNORE INTO contact_tag (contact_id, tag_id) SELECT id, ? FROM contact WHERE ${inNumbers}`,
    tagId,
    JSON.stringify(numbers),
  );
}

export function untagPeople(database: WritableDatabase, numbers: readonly number[], tagId: string): void {
  database.run(
    `DELETE FROM contact_tag WHERE tag_id = ? AND contact_id IN (SELECT id FROM contact WHERE ${inNumbers})`,
    tagId,
    JSON.stringify(numbers),
  );
}

/** The names of some people, in the order of their numbers. */
export function namesOf(database: ReadableDatabase, numbers: Int32Array): readonly string[] {
  const rows = database.all<{ readonly name: string }>(
    `SELECT name FROM contact WHERE ${inNumbers} ORDER BY number`,
    JSON.stringify([...numbers]),
  );
  return rows.map((row) => row.name);
}
