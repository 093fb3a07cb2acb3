import { describe, expect, it } from 'vitest';
import { readContact } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { StepRunner } from '../../main/storage/step-runner.ts';
import { storageHandlers } from '../../main/storage/storage-handlers.ts';
import { WriteAheadLog } from '../../main/storage/write-ahead-log.ts';
import { aDatabase, aPerson, aProfile, bringIn } from '../support/storage-fixture.ts';

const rows = 100_000;
/** On this clock a look takes a twentieth of a millisecond: a step of an import ends after some 160 people. */
const lookMs = 0.05;
const changes = 40;

/** How many transactions there have been, seen from the database itself. */
function countTransactions(database: Database): () => number {
  let count = 0;
  const original = database.transaction.bind(database);
  database.transaction = (step) => {
    count += 1;
    return original(step);
  };
  return () => count;
}

describe('a change of one row during an import of 100,000', () => {
  it('waits for one step of the import at most, however much of it is left', async () => {
    const { database, stamps } = aDatabase();
    const [ana = ''] = bringIn(database, stamps, [aPerson('Ana')]);
    let now = 0;
    const importing = new StepRunner(() => (now += lookMs));
    const thread = { bringIn: () => Promise.resolve(), end: () => Promise.resolve() };
    const handlers = storageHandlers({
      database,
      importing,
      changing: importing,
      comparing: importing,
      log: new WriteAheadLog(database.connection, () => thread),
      health: { damagedFile: null, restoredFrom: null },
      backUp: () => Promise.resolve(''),
      sweep: () => {},
      ...stamps,
    });
    const context = { signal: new AbortController().signal, report: () => {} };
    const people = Array.from({ length: rows }, (_, row) =>
      aPerson(`Person ${row}`, { profiles: [aProfile('linkedin', `person-${row}`)] }),
    );
    const batch = await handlers['imports:begin']([{ format: 'vcard', fileName: '', at: 1 }], context);
    const steps = countTransactions(database);
    const staging = Promise.resolve(handlers['imports:stage']([batch, people], context));

    for (let change = 0; change < changes; change += 1) {
      const before = steps();
      // A message to the worker arrives in its next turn.
      await new Promise((resolve) => setImmediate(resolve));
      const familiarity = change % 2 === 0 ? 2 : 3;
      await handlers['contacts:set-familiarity']([ana, familiarity], context);
      expect(readContact(database, ana)?.familiarity).toBe(familiarity);
      expect(steps() - before).toBeLessThanOrEqual(1);
    }
    // The import went on all the while, and is far from its end.
    expect(steps()).toBeGreaterThanOrEqual(changes / 2);
    const staged = database.get<{ count: number }>('SELECT count(*) AS count FROM contact')?.count ?? 0;
    expect(staged).toBeGreaterThan(changes * 50);
    expect(staged).toBeLessThan(rows);
    await importing.stop();
    await staging;
  });
});
