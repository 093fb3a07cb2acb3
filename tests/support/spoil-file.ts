import { closeSync, openSync, statSync, writeSync } from 'node:fs';

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
