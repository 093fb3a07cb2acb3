import { countContents } from './backup-file.ts';
import { contactListHandlers } from './contact-list-handlers.ts';
import * as contacts from './contact-repository.ts';
import * as corrections from './correction-repository.ts';
import { findContacts } from './find-contacts.ts';
import { importHandlers } from './import-handlers.ts';
import { duplicatesHandlers } from './duplicates-storage.ts';
import * as queueChanges from './queue-changes.ts';
import * as queue from './queue-repository.ts';
import { refillQueue } from './refill-queue.ts';
import * as sessionQueries from './session-queries.ts';
import * as sessions from './session-repository.ts';
import * as weeks from './week-queries.ts';
import type { StorageRequests } from './storage-contract.ts';
import type { StorageParts } from './storage-parts.ts';
import type { WorkerHandlers } from './worker-protocol.ts';
import { wordsHandlers } from './words-handlers.ts';

/** Answers every request to the storage worker. */
export function storageHandlers(parts: StorageParts): WorkerHandlers<StorageRequests> {
  const { database, health, newId } = parts;
  return {
    'health:read': () => health,
    'contents:count': () => countContents(database),

    'contacts:count': () => contacts.countContacts(database),
    'contacts:get': ([contactId]) => contacts.readContact(database, contactId),
    'contacts:find': ([text]) => findContacts(database, text),
    'contacts:rename': ([contactId, name]) => contacts.renameContact(database, contactId, name),
    'contacts:of-profile': ([profileId]) => contacts.readContactOfProfile(database, profileId),
    'contacts:set-profile-status': ([profileId, status]) => contacts.setProfileStatus(database, profileId, status),
    'contacts:replace-profile': ([profileId, profile]) => contacts.replaceProfile(database, profileId, profile, parts),
    'contacts:add-profile': ([contactId, profile]) => contacts.addProfile(database, contactId, profile, parts),
    'contacts:snooze': ([contactId, untilDay]) => contacts.snoozeContact(database, contactId, untilDay),
    'contacts:set-familiarity': ([contactId, familiarity]) => contacts.setFamiliarity(database, contactId, familiarity),

    ...contactListHandlers(parts),

    ...importHandlers(parts),
    ...wordsHandlers(parts),

    'queue:list': () => queue.listQueue(database),
    'queue:taken': ([contactId]) => queue.readTaken(database, contactId),
    'queue:refill': ([options]) => {
      refillQueue(database, options);
      return queue.listQueue(database);
    },
    'queue:move-first': ([contactId]) => queue.moveFirst(database, contactId),
    'queue:remove': ([contactId]) => queue.removeFromQueue(database, contactId),
    'queue:move': ([contactId, to]) => queueChanges.movePlace(database, contactId, to),
    'queue:pin': ([contactId, isPinned]) => queueChanges.pinPlace(database, contactId, isPinned),
    'queue:put-aside': ([contactId, how, at]) => queueChanges.putAside(database, contactId, how, { at, newId }),
    'queue:put-back': ([step]) => queueChanges.putBackPlace(database, step),
    'queue:note-posts': ([latest]) => queueChanges.notePosts(database, latest),
    'queue:skip': ([skip]) => queue.addSkip(database, skip, newId),

    'sessions:save': ([session]) => sessions.saveSession(database, session),
    'sessions:remove': ([sessionId]) => sessions.removeSession(database, sessionId),
    'sessions:between': ([from, to]) => sessionQueries.readSessionsBetween(database, from, to),
    'sessions:get': ([sessionId]) => sessionQueries.readSession(database, sessionId),
    'sessions:span': () => sessionQueries.readSpan(database),
    'sessions:people-met': ([from, to]) => sessionQueries.countPeopleMet(database, from, to),

    'week:networks': ([from, to]) => weeks.readNetworks(database, from, to),
    'week:tally': ([bounds]) => weeks.readTally(database, bounds),
    'week:levels': ([moments]) => weeks.readLevels(database, moments),
    'week:year': ([bounds]) => weeks.readYear(database, bounds),
    'week:follow-ups': ([most]) => weeks.readOpenFollowUps(database, most),
    'week:written-follow-ups': ([firstDay, lastDay]) => weeks.readWrittenFollowUps(database, firstDay, lastDay),
    'week:keep-follow-up': ([followUpId, doneAt]) => weeks.keepFollowUp(database, followUpId, doneAt),
    'week:returns': ([from, to]) => weeks.readReturnCandidates(database, from, to),
    'week:mark-returned': ([sessionIds, day]) => weeks.markReturned(database, sessionIds, day),

    'corrections:correct': ([sessionId, correction, sitting]) =>
      corrections.storeCorrection(database, sessionId, correction, sitting, newId),
    'corrections:add': ([added, at]) => corrections.addSession(database, added, at, newId),
    'corrections:delete': ([sessionId]) => corrections.deleteSession(database, sessionId),
    'corrections:set-familiarity': ([contactId, level]) => corrections.correctFamiliarity(database, contactId, level),
    'corrections:put-back': ([step]) => corrections.putBack(database, step),

    'backup:make': ([day]) => parts.backUp(day),
    ...duplicatesHandlers(parts),
  };
}
