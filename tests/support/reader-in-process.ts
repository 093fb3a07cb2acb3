import { setImmediate } from 'node:timers/promises';
import { ImportReader, type ReaderContext } from '../../main/imports/import-reader.ts';
import type { Reader, ReaderRequests } from '../../main/imports/reader-contract.ts';

/** The reader of files without a thread of its own. */
export function readerInProcess(): Reader {
  const reader = new ImportReader();
  const handlers = {
    'reader:open': ([paths], context) => reader.open(paths, context),
    'reader:table': async () => reader.table(),
    'reader:assign': async ([assignment]) => reader.assign(assignment),
    'reader:restart': async () => reader.restart(),
    'reader:next': (_, context) => reader.next(context),
    'reader:close': async () => reader.close(),
  } satisfies {
    [Name in keyof ReaderRequests]: (
      args: Parameters<ReaderRequests[Name]>,
      context: ReaderContext,
    ) => Promise<ReturnType<ReaderRequests[Name]>>;
  };
  return {
    request: async (name, args, following = {}) => {
      // A thread answers in another turn.
      await setImmediate();
      const signal = following.signal ?? new AbortController().signal;
      const report = (progress: unknown): void => following.onProgress?.(progress);
      return handlers[name](args as never, { signal, report }) as never;
    },
    close: async () => reader.close(),
  };
}
