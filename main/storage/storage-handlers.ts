import type { ImportedPerson } from '../../core/import/imported-person.ts';
import { countContents } from './backup-file.ts';
import { contactListHandlers } from './contact-list-handlers.ts';
import * as contacts from './contact-repository.ts';
import type { Stamps } from './contact-repository.ts';
import * as corrections from './correction-repository.ts';
import type { Database } from './database.ts';
import { findContacts } from './find-contacts.ts';
import * as imports from './import-repository.ts';
import * as queueChanges from './queue-changes.ts';
import * as queue from './queue-repository.ts';
import { refillQueue } from './refill-queue.ts';
import * as sessionQueries from './session-queries.ts';
import * as sessions from './session-repository.ts';
import * as weeks from './week-queries.ts';
import type { StorageHealth, StorageRequests } from './storage-contract.ts';
import type { StepRunner } from './step-runner.ts';
import type { WorkerHandlers } from './worker-protocol.ts';
import type { WriteAheadLog } from './write-ahead-log.ts';

export interface StorageParts extends Stamps {
  readonly database: Database;
  readonly health: StorageHealth;
  /** Copies the database for a day; answers the copy's name. */
  readonly backUp: (day: string) => Promise<string>;
  /** Writes imports in short steps, with other requests in between. */
  readonly importing: StepRunner;
  /** Changes many people in short steps. */
  readonly changing: StepRunner;
  /** Held while an import writes. */
  readonly log: Pick<WriteAheadLog, 'hold' | 'grew' | 'release'>;
  /** Begins to remove what cancelled imports left. */
  readonly sweep: () => void;
}

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
  };
}

/** Requests about one import stay in their order although a slice is written in several steps. */
function importHandlers({
  database,
  importing,
  log,
  sweep,
  newId,
  now,
}: StorageParts): Pick<
  WorkerHandlers<StorageRequests>,
  'imports:begin' | 'imports:stage' | 'imports:show' | 'imports:cancel'
> {
  return {
    'imports:begin': ([options]) => {
      log.hold();
      return imports.beginBatch(database, options, { newId, now });
    },
    'imports:stage': ([batchId, people]) => importing.run(stageInSteps(batchId, people)),
    'imports:show': ([batchId]) =>
      importing.afterwards(async () => {
        const tally = imports.showBatch(database, batchId, now());
        await log.release();
        return tally;
      }),
    'imports:cancel': ([batchId]) =>
      importing.afterwards(async () => {
        imports.cancelBatch(database, batchId);
        sweep();
        await log.release();
      }),
  };

  function* stageInSteps(batchId: string, people: readonly ImportedPerson[]): Generator<Promise<void> | undefined> {
    for (let first = 0; first < people.length;) {
      const isTimeUp = importing.newStep();
      const next = imports.stagePeople(database, batchId, people, { newId, now }, { first, isTimeUp });
      yield log.grew(next - first);
      first = next;
    }
  }
}
