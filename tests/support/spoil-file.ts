import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const pageBytes = 4096;

/** Writes rubbish over every page but the first few, so that the file still opens as a database. */
export function spoilPages(file: string): void {
  const pages = Math.floor(statSync(file).size / pageBytes);
  const handle = openSync(file, 'r+');
  for (let page = 3; page < pages; page += 1) {
    writeSync(handle, Buffer.alloc(pageBytes - 96, 0xa5), 0, pageBytes - 96, page * pageBytes + 48);
  }
  closeSync(handle);
}

/**
 * Puts two rows of a table in the wrong order, as a lost write can. Everything still reads without an error; only a check
 * of the whole file finds it.
 */
export function swapRows(file: string, table: string): void {
  const database = new DatabaseSync(file);
  const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table);
  database.close();
  // A small table is one page: eight bytes of header, then two for the place of each row.
  const firstPlace = (Number(row?.['rootpage']) - 1) * pageBytes + 8;
  const handle = openSync(file, 'r+');
  const places = Buffer.alloc(4);
  readSync(handle, places, 0, 4, firstPlace);
  writeSync(handle, Buffer.concat([places.subarray(2), places.subarray(0, 2)]), 0, 4, firstPlace);
  closeSync(handle);
}
