import { openStorage } from '../../main/storage/storage-client.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';
import type { EndedSession } from '../../core/session/session-record.ts';

/**
 * A program that does nothing but write, and says each time that something is safe, until somebody kills it:
 * `node storage-victim.ts FOLDER WORKER-URL`.
 */
const [folder = '', workerUrl = ''] = process.argv.slice(2);
const storage = openStorage({
  file: `${folder}/twelve.db`,
  backupDir: `${folder}/backups`,
  workerUrl: new URL(workerUrl),
  onFailure: (error) => console.error(error),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function person(name: string): ImportedPerson {
  const profile = { network: 'x', handle: name, key: name, url: null, status: 'active' } as const;
  return {
    line: 1,
    name,
    role: '',
    organisation: '',
    note: '',
    tags: ['crowd'],
    profiles: [profile],
    connectedOn: null,
    connectedThrough: null,
  };
}

function session(number: number): EndedSession {
  const id = `session-${number}`;
  const at = number * 1_000;
  return {
    id,
    contactId: `contact-${number % 5}`,
    contactName: 'Ana',
    plannedMs: 1,
    startedAt: at,
    timeZone: 'UTC',
    segments: [],
    intention: '',
    note: '',
    tipId: 't',
    familiarityBefore: 1,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [1, 2, 3].map((action) => ({
      id: `${id}-${action}`,
      kind: 'write',
      state: 'confirmed',
      profileId: null,
      targetUrl: null,
      note: '',
      at,
      offsetMs: 0,
    })),
    endedAt: at,
    endedBy: 'timer',
    attendedMs: 1,
    outcome: 'done',
  };
}

async function importPeople(): Promise<void> {
  for (let round = 1; ; round += 1) {
    const batchId = await storage.request('imports:begin', { format: 'vcard', fileName: '', at: 1 });
    for (let slice = 0; slice < 5; slice += 1) {
      const people = Array.from({ length: 40 }, (_, index) => person(`p${round}-${slice}-${index}`));
      await storage.request('imports:stage', batchId, people);
      say(`staged ${round}`);
    }
    await storage.request('imports:show', batchId);
    say(`shown ${round}`);
  }
}

async function saveSessions(): Promise<void> {
  for (let number = 1; ; number += 1) {
    await storage.request('sessions:save', session(number));
    // Saved twice, as happens when a crash comes between the database and running.json.
    if (number % 3 === 0) await storage.request('sessions:save', session(number));
    say(`saved ${number}`);
  }
}

await Promise.all([importPeople(), saveSessions()]);
