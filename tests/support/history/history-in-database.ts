import type { Database } from '../../../main/storage/database.ts';
import { readSessionsBetween, readSpan } from '../../../main/storage/session-queries.ts';
import { saveSession } from '../../../main/storage/session-repository.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { readLevels, readNetworks, readTally, readYear } from '../../../main/storage/week-queries.ts';
import type { History } from './make-history.ts';

/** Writes a history into a database, as the program would have. */
export function writeHistory(database: Database, history: History): void {
  database.unhurriedTransaction(() => {
    for (const { id, name } of history.people) {
      database.run(
        'INSERT INTO contact (id, name, person_key, created_at) VALUES (?, ?, ?, 1)',
        id,
        name,
        name.toLowerCase(),
      );
    }
  });
  // The disk has nothing to do with what is counted.
  database.connection.exec('PRAGMA synchronous = OFF');
  for (const session of history.sessions) saveSession(database, session);
  for (const [actionId, network] of history.networks) {
    database.run('UPDATE action SET network = ? WHERE id = ?', network, actionId);
  }
  for (const [from, into] of history.mergedInto)
    database.run('UPDATE contact SET merged_into = ? WHERE id = ?', into, from);
}

/** Answers from a database without a worker. */
export function historyInDatabase(database: Database): Pick<Storage, 'request'> {
  const answers: Record<string, (...args: never[]) => unknown> = {
    'sessions:between': (from: number, to: number) => readSessionsBetween(database, from, to),
    'sessions:span': () => readSpan(database),
    'week:networks': (from: number, to: number) => readNetworks(database, from, to),
    'week:tally': (bounds: readonly number[]) => readTally(database, bounds),
    'week:levels': (moments: readonly number[]) => readLevels(database, moments),
    'week:year': (bounds: Parameters<typeof readYear>[1]) => readYear(database, bounds),
  };
  const request = (name: string, ...args: unknown[]) => Promise.resolve(answers[name]?.(...(args as never[])));
  return { request: request as Storage['request'] };
}
