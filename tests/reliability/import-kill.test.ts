import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { seededNumbers } from '../../core/queue/seeded-numbers.ts';
import { Database } from '../../main/storage/database.ts';
import { openStorage } from '../../main/storage/storage-client.ts';
import { writeZip } from '../support/archives.ts';

/** How often the imports are killed; `TWELVE_IMPORT_KILLS` asks for more. */
const kills = Number(process.env['TWELVE_IMPORT_KILLS'] ?? 6);
/** Another run is another story; `TWELVE_SEED` tells one again. */
const seed = Number(process.env['TWELVE_SEED'] ?? Date.now() % 1_000_000);

/** Known before the newer archive, which changes all of them, and as many more who are new in it. */
const known = 300;

const victim = fileURLToPath(new URL('support/import-victim.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'twelve-import-kill-'));

function connections(count: number, role: string): string {
  const rows = Array.from(
    { length: count },
    (_, row) => `Person,${row},https://www.linkedin.com/in/person-${row},,Northwind,${role},15 Jan 2024`,
  );
  return ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows, ''].join('\r\n');
}

let older = '';
let newer = '';

beforeAll(async () => {
  older = await writeZip(join(folder, 'older.zip'), { 'Connections.csv': connections(known, 'Designer') });
  newer = await writeZip(join(folder, 'newer.zip'), { 'Connections.csv': connections(2 * known, 'Head of design') });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the imports until they have said so many lines, and a moment longer; answers what they said. */
function killAfter(lines: number, delayMs: number, data: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const args = ['--disable-warning=ExperimentalWarning', victim, data, older, newer];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let isDoomed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (isDoomed || said.split('\n').length <= lines) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), delayMs);
    });
    child.on('error', reject);
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}

interface Seen {
  readonly people: number;
  readonly designers: number;
  readonly heads: number;
}

/** What the user would see at the next start. */
async function seenAfter(data: string): Promise<Seen> {
  const failures: unknown[] = [];
  const storage = openStorage({
    file: join(data, 'twelve.db'),
    backupDir: join(data, 'backups'),
    workerUrl: new URL('../../main/storage/storage-worker.ts', import.meta.url),
    onFailure: (error) => failures.push(error),
  });
  expect(await storage.request('health:read')).toEqual({ damagedFile: null, restoredFrom: null });
  const database = new Database(join(data, 'twelve.db'), { readOnly: true });
  const seen = database.get<Seen>(
    `SELECT count(*) AS people, count(*) FILTER (WHERE role = 'Designer') AS designers,
       count(*) FILTER (WHERE role = 'Head of design') AS heads FROM visible_contact`,
  );
  expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  database.close();
  await storage.close();
  expect(failures).toEqual([]);
  if (seen === undefined) throw new Error('The database answered nothing.');
  return seen;
}

describe(`kill -9 at ${kills} moments of imports (TWELVE_SEED=${seed})`, () => {
  it('leaves all of an import or nothing: its new people, and what it changes on those who were there', async () => {
    onTestFailed(() => console.error(`Tell it again with TWELVE_SEED=${seed}.`));
    const data = join(folder, 'data');
    mkdirSync(data);
    const random = seededNumbers(seed);
    const nothing: Seen = { people: 0, designers: 0, heads: 0 };
    const before: Seen = { people: known, designers: known, heads: 0 };
    const after: Seen = { people: 2 * known, designers: 0, heads: 2 * known };
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await killAfter(Math.floor(random() * 16), random() * 50, data);
      const seen = await seenAfter(data);
      expect([nothing, before, after], `kill ${kill}, after ${said.slice(-3).join(', ')}`).toContainEqual(seen);
      // What was said to be done is done.
      if (said.at(-1) === 'in' && said.includes('undone')) expect([before, after]).toContainEqual(seen);
      if (said.includes('in')) expect(seen.people).toBeGreaterThan(0);
    }
  }, 240_000);
});
