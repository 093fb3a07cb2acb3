import type { StorageParts } from './storage-parts.ts';
import type { WorkerHandlers } from './worker-protocol.ts';
import type { WordsRequests } from './words-contract.ts';
import * as words from './words-repository.ts';

/** Answers what is asked about the user's own words. */
export function wordsHandlers({ database }: Pick<StorageParts, 'database'>): WorkerHandlers<WordsRequests> {
  return {
    'words:templates': () => words.listTemplates(database),
    'words:save-template': ([template, at]) => words.saveTemplate(database, template, at),
    'words:remove-template': ([id, at]) => words.removeTemplate(database, id, at),
    'words:restore-template': ([id]) => words.restoreTemplate(database, id),
    'words:draft': ([contactId, kind]) => words.readDraft(database, contactId, kind),
    'words:save-draft': ([draft, at]) => words.saveDraft(database, draft, at),
    'words:own-place': ([outlet]) => words.readOwnPlace(database, outlet),
    'words:save-own-place': ([outlet, address]) => words.saveOwnPlace(database, outlet, address),
  };
}
