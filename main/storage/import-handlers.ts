import type { ImportedPerson } from '../../core/import/imported-person.ts';
import { applyChanges } from './apply-changes.ts';
import { requireStaged } from './batch.ts';
import { readColumns, rememberColumns } from './column-choices.ts';
import * as imports from './import-repository.ts';
import { stagePeople } from './stage-people.ts';
import type { StorageRequests } from './storage-contract.ts';
import type { StorageParts } from './storage-parts.ts';
import { undoBatch } from './undo-import.ts';
import type { WorkerHandlers } from './worker-protocol.ts';

type ImportHandlers = Pick<WorkerHandlers<StorageRequests>, Extract<keyof StorageRequests, `imports:${string}`>>;

/** Requests about one import stay in their order although each is done in several steps, with others in between. */
export function importHandlers(parts: StorageParts): ImportHandlers {
  const { database, importing, log, sweep, newId, now } = parts;
  const stamps = { newId, now };

  function* stageInSteps(batchId: string, people: readonly ImportedPerson[]): Generator<Promise<void> | undefined> {
    for (let first = 0; first < people.length;) {
      const isTimeUp = importing.newStep();
      const next = stagePeople(database, batchId, people, stamps, { first, isTimeUp });
      yield log.grew(next - first);
      first = next;
    }
  }

  return {
    'imports:begin': ([options]) => {
      log.hold();
      return imports.beginBatch(database, options, stamps);
    },
    'imports:stage': ([batchId, people]) => importing.run(stageInSteps(batchId, people)),
    'imports:preview': ([batchId, skippedCount]) =>
      importing.afterwards(async () => {
        const tally = imports.previewBatch(database, batchId, skippedCount);
        // The user may look at it for as long as they like.
        await log.release();
        return tally;
      }),
    'imports:show': ([batchId]) =>
      importing.afterwards(() => {
        const { number } = requireStaged(database, batchId);
        const tally = imports.showBatch(database, batchId, now());
        return importing.within(applyChanges(database, number, stamps)).then(() => tally);
      }),
    'imports:cancel': ([batchId]) =>
      importing.afterwards(async () => {
        imports.cancelBatch(database, batchId);
        sweep();
        await log.release();
      }),
    'imports:past': () => imports.listImports(database),
    'imports:undo': ([batchId, inSession]) =>
      importing.afterwards(async () => {
        const undone = await importing.within(undoBatch(database, batchId, { at: now(), inSession }));
        sweep();
        return undone;
      }),
    'imports:columns': ([header]) => readColumns(database, header),
    'imports:remember-columns': ([header, columns]) => rememberColumns(database, header, columns, now()),
  };
}
