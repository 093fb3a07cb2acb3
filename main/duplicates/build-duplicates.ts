import type { DuplicatesBroadcasts, DuplicatesRequests } from '../../core/ipc/duplicates-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { duplicatesHandlers } from './duplicates-handlers.ts';
import { DuplicatesService, type DuplicatesServiceParts } from './duplicates-service.ts';

/** Makes what finds and joins contacts that are one person. */
export function buildDuplicates(
  parts: Pick<DuplicatesServiceParts, 'storage' | 'clock' | 'onMerge'> & {
    readonly calendar: { today(): string };
    readonly windows: {
      broadcast(name: 'duplicates:changed', state: DuplicatesBroadcasts['duplicates:changed']): void;
    };
  },
): { readonly duplicates: DuplicatesService; readonly duplicatesHandlers: HandlersOf<keyof DuplicatesRequests> } {
  const { storage, clock, calendar, windows, onMerge } = parts;
  const duplicates = new DuplicatesService({
    storage,
    clock,
    onMerge,
    today: () => calendar.today(),
    tell: (state) => windows.broadcast('duplicates:changed', state),
  });
  return { duplicates, duplicatesHandlers: duplicatesHandlers(duplicates) };
}
