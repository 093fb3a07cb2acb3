import type { DuplicatesRequests } from '../../core/ipc/duplicates-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { id, parseNothing, parseOptions } from '../ipc/parse.ts';
import type { DuplicatesService } from './duplicates-service.ts';

/** Answers the windows' requests about contacts that may be one person. */
export function duplicatesHandlers(
  duplicates: Pick<DuplicatesService, 'view' | 'look' | 'stop' | 'merge' | 'undoMerge' | 'keepApart' | 'forgetApart'>,
): HandlersOf<keyof DuplicatesRequests> {
  const two = parseOptions({ oneId: id, otherId: id });
  return {
    'duplicates:view': { parse: parseNothing, run: () => duplicates.view() },
    'duplicates:look': { parse: parseNothing, run: () => duplicates.look() },
    'duplicates:stop': { parse: parseNothing, run: () => duplicates.stop() },
    'duplicates:merge': {
      parse: parseOptions({ keptId: id, goneId: id }),
      run: ([{ keptId, goneId }]) => duplicates.merge(keptId, goneId),
    },
    'duplicates:undo-merge': {
      parse: parseOptions({ mergeId: id }),
      run: ([{ mergeId }]) => duplicates.undoMerge(mergeId),
    },
    'duplicates:keep-apart': { parse: two, run: ([{ oneId, otherId }]) => duplicates.keepApart(oneId, otherId) },
    'duplicates:forget-apart': { parse: two, run: ([{ oneId, otherId }]) => duplicates.forgetApart(oneId, otherId) },
  };
}
