import { join } from 'node:path';
import { actionKinds } from '../../../core/actions/action.ts';
import { openDatabase } from '../../../main/storage/open-database.ts';
import type { Database } from '../../../main/storage/database.ts';

const tenYearsMs = 3652 * 86_400_000;
const networks = ['linkedin', 'mastodon', 'github', null] as const;
const id = (kind: number, number: number): string =>
  `01900000-0000-7${kind}00-8000-${String(number).padStart(12, '0')}`;

/** Fills a data folder that has people with ten years of sessions, four confirmed actions and a look each. */
export function seedHistory(dataFolder: string, sessions: number, until: number): void {
  const folder = join(dataFolder, 'data');
  const place = { file: join(folder, 'twelve.db'), backupDir: join(folder, 'backups') };
  const opened = openDatabase(place, () => until);
  const people = opened.database.all<{ readonly id: string; readonly name: string }>('SELECT id, name FROM contact');
  opened.database.transaction(() => {
    for (let number = 0; number < sessions; number += 1) {
      const person = people[Math.imul(number, 48_271) % people.length] ?? people[0];
      if (person === undefined) throw new Error('There is nobody in the folder.');
      const startedAt = Math.round(until - tenYearsMs + (number / sessions) * tenYearsMs);
      addSession(opened.database, number, { ...person, startedAt });
    }
  });
  opened.close({ isSuspect: false });
}

function addSession(
  database: Database,
  number: number,
  { id: contactId, name, startedAt }: { readonly id: string; readonly name: string; readonly startedAt: number },
): void {
  const sessionId = id(1, number);
  database.run(
    `INSERT INTO session (id, contact_id, contact_name, planned_ms, attended_ms, segments, started_at, ended_at, time_zone,
       ended_by, outcome, intention, note, familiarity_before, familiarity_after, tip_id)
     VALUES (?, ?, ?, 720000, 720000, ?, ?, ?, 'Europe/Zagreb', 'timer', ?, '', 'Rows on Sundays.', ?, ?, 'say-hello')`,
    sessionId,
    contactId,
    name,
    JSON.stringify([{ startedAt, attendedMs: 720_000 }]),
    startedAt,
    startedAt + 720_000,
    number % 9 === 0 ? 'looked' : 'done',
    (number % 4) + 1,
    number % 3 === 0 ? (number % 4) + 2 : null,
  );
  database.run(
    'INSERT INTO look (id, session_id, url, at, offset_ms) VALUES (?, ?, ?, ?, 60000)',
    id(2, number),
    sessionId,
    'https://linkedin.example/somebody',
    startedAt + 60_000,
  );
  for (let index = 0; index < 4; index += 1) {
    database.run(
      `INSERT INTO action (id, session_id, kind, state, network, note, at, offset_ms)
       VALUES (?, ?, ?, 'confirmed', ?, 'on the talk', ?, ?)`,
      id(3, number * 4 + index),
      sessionId,
      actionKinds[(number + index) % actionKinds.length] ?? 'other',
      networks[(number + index) % networks.length] ?? null,
      startedAt + index * 120_000,
      index * 120_000,
    );
  }
}
