import * as duplicates from './duplicate-repository.ts';
import { findDuplicates } from './find-duplicates.ts';
import { mergeContacts, readMerges, undoMerge } from './merge-contacts.ts';
import type { StorageRequests } from './storage-contract.ts';
import type { StorageParts } from './storage-parts.ts';
import type { WorkerHandlers } from './worker-protocol.ts';

type DuplicatesRequestName = Extract<keyof StorageRequests, `duplicates:${string}`>;

/** Answers what is asked of contacts that may be one person. */
export function duplicatesHandlers({
  database,
  comparing,
  newId,
}: StorageParts): Pick<WorkerHandlers<StorageRequests>, DuplicatesRequestName> {
  return {
    'duplicates:find': (_, { signal, report }) =>
      comparing.run(untilCancelled(findDuplicates(database, report), signal)),
    'duplicates:count': () => duplicates.countDuplicates(database),
    'duplicates:list': ([most]) => duplicates.readDuplicates(database, most),
    'duplicates:merge': ([options]) => mergeContacts(database, options, newId),
    'duplicates:undo-merge': ([mergeId]) => undoMerge(database, mergeId),
    'duplicates:merges': ([most]) => readMerges(database, most),
    'duplicates:keep-apart': ([oneId, otherId, at]) => duplicates.keepApart(database, oneId, otherId, at),
    'duplicates:forget-apart': ([oneId, otherId]) => duplicates.forgetApart(database, oneId, otherId),
  };
}

function* untilCancelled(steps: Iterable<void>, signal: AbortSignal): Generator<void> {
  for (const step of steps) {
    if (signal.aborted) return;
    yield step;
  }
}
