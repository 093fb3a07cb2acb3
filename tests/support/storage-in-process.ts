import type { Database } from '../../main/storage/database.ts';
import { StepRunner } from '../../main/storage/step-runner.ts';
import type { Storage } from '../../main/storage/storage-contract.ts';
import { storageHandlers } from '../../main/storage/storage-handlers.ts';
import type { Stamps } from '../../main/storage/contact-repository.ts';

const quietContext = { signal: new AbortController().signal, report: () => undefined };

/** What the storage worker answers, from a database in this very thread. */
export function storageInProcess(database: Database, stamps: Stamps): Pick<Storage, 'request'> {
  const handlers = storageHandlers({
    database,
    ...stamps,
    health: { damagedFile: null, restoredFrom: null },
    backUp: () => Promise.reject(new Error('Nothing is backed up here.')),
    log: { hold: () => {}, grew: () => undefined, release: () => Promise.resolve() },
    importing: new StepRunner(() => 0),
    changing: new StepRunner(() => 0),
    comparing: new StepRunner(() => 0),
    sweep: () => undefined,
  });
  return {
    request: async (name, ...args) => {
      await Promise.resolve();
      // The types of the handlers are by name; here the name is only known when it is asked for.
      return (handlers[name] as (given: unknown, context: unknown) => never)(args, quietContext);
    },
  };
}
