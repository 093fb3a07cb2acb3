import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const usualFolder = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'stripped');

/**
 * TypeScript as JavaScript, kept on the disk by what the source says: to load what strips the types takes a quarter of a
 * start. A folder that cannot be written costs the time and nothing else.
 */
export function stripped(source: string, folder = usualFolder): string {
  const file = join(folder, `${hash('sha256', `${process.version}\0${source}`)}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const code = stripTypeScriptTypes(source);
    keep(file, code, folder);
    return code;
  }
}

/** Put in place whole: another host may read it at the same moment. */
function keep(file: string, code: string, folder: string): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  } catch {
    // The next start strips it once more.
  }
}
