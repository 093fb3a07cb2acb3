import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import type { Network } from '../../core/networks/network.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';
import { beginBatch, showBatch } from '../../main/storage/import-repository.ts';
import { stagePeople } from '../../main/storage/stage-people.ts';
import { openDatabase } from '../../main/storage/open-database.ts';
import type { Database } from '../../main/storage/database.ts';

/** Where the worker's own file stands. */
export const storageWorkerUrl = new URL('../../main/storage/storage-worker.ts', import.meta.url);

const cleanUps: (() => void)[] = [];
afterEach(() => {
  while (cleanUps.length > 0) cleanUps.pop()?.();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'twelve-storage-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ids that can be foreseen and look like those of the program: they sort in the order in which they were made. */
export function countingIds(start = 1): () => string {
  let next = start;
  return () => `00000000-0000-7000-8000-${String(next++).padStart(12, '0')}`;
}

/** A new database on a real file, closed after the test. */
export function aDatabase(): { readonly database: Database; readonly stamps: Stamps; readonly folder: string } {
  const folder = temporaryFolder();
  const opened = openDatabase({ file: join(folder, 'twelve.db'), backupDir: join(folder, 'backups') }, () => 0);
  cleanUps.push(() => opened.close({ isSuspect: false }));
  return { database: opened.database, stamps: { newId: countingIds(), now: () => 1_000 }, folder };
}

export function aProfile(network: Network, handle: string, more: Partial<ImportedProfile> = {}): ImportedProfile {
  const url = `https://${network}.example/${handle}`;
  return { network, handle, key: handle.toLowerCase(), url, status: 'active', ...more };
}

export function aPerson(name: string, more: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    line: 1,
    name,
    role: '',
    organisation: '',
    note: '',
    tags: [],
    profiles: [],
    connectedOn: null,
    connectedThrough: null,
    ...more,
  };
}

/** Brings people in and shows them; answers their contact ids in the order given (only of those who are new). */
export function bringIn(database: Database, stamps: Stamps, people: readonly ImportedPerson[]): readonly string[] {
  const batchId = beginBatch(database, { format: 'pasted-list', fileName: '', at: 500 }, stamps);
  stagePeople(database, batchId, people, stamps);
  showBatch(database, batchId, 600);
  const rows = database.all<{ readonly id: string }>(
    'SELECT id FROM contact WHERE batch = (SELECT number FROM batch WHERE id = ?) ORDER BY number',
    batchId,
  );
  return rows.map((row) => row.id);
}

export function aSession(id: string, contactId: string, more: Partial<EndedSession> = {}): EndedSession {
  return {
    id,
    contactId,
    contactName: 'Ana',
    plannedMs: 720_000,
    startedAt: 10_000,
    timeZone: 'Europe/Zagreb',
    segments: [{ startedAt: 10_000, attendedMs: 720_000 }],
    intention: '',
    note: '',
    tipId: 'say-hello',
    familiarityBefore: 1,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
    endedAt: 730_000,
    endedBy: 'timer',
    attendedMs: 720_000,
    outcome: 'skipped',
    ...more,
  };
}
