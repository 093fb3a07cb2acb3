import type { BackupContents } from '../../core/data/backup-contents.ts';
import type { Contact, Familiarity, Profile, ProfileStatus } from '../../core/contacts/contact.ts';
import type { ImportedPerson, ImportedProfile } from '../../core/import/imported-person.ts';
import type { NewPerson, PastImport, UndoneImport, UpdatedPerson } from '../../core/import/import-preview.ts';
import type { AddedSession, SessionCorrection, Sitting, StoredSession } from '../../core/corrections/correction.ts';
import type { FoundContact } from '../../core/contacts/found-contact.ts';
import type { DuplicatePair, PastMerge } from '../../core/duplicates/duplicate-pair.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { QueueWishes } from '../../core/queue/queue-wishes.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import type { WrittenFollowUp } from '../../core/week/data-tables.ts';
import type { LevelCounts } from '../../core/week/levels.ts';
import type { ReturnCandidate } from '../../core/week/quiet-return.ts';
import type { NetworksById } from '../../core/week/summarise-week.ts';
import type { Tally } from '../../core/week/tally.ts';
import type { OpenFollowUp } from '../../core/week/week-ahead.ts';
import type { ContactListRequests } from './contact-list-handlers.ts';
import type { RequestFollowing } from './worker-client.ts';
import type { WordsRequests } from './words-contract.ts';
import type { CorrectionStep } from './correction-step.ts';
import type { BatchStart } from './import-repository.ts';
import type { YearFacts } from './week-queries.ts';
import type { PutAside, QueueStep } from './queue-step.ts';

/** What opening the database found. */
export interface StorageHealth {
  /** Name of the damaged file that was kept aside, or null when all is well. */
  readonly damagedFile: string | null;
  /** Name of the backup that was restored, or null when there was none (or no need). */
  readonly restoredFrom: string | null;
}

/** A batch of imported people that was shown. */
export interface ImportTally {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly names: readonly string[];
}

/** A batch of imported people before it is shown. */
export interface StagedTally extends Omit<ImportTally, 'names'> {
  readonly newPeople: readonly NewPerson[];
  readonly updatedPeople: readonly UpdatedPerson[];
}

/**
 * Everything the storage worker can be asked. Times are wall ms, days YYYY-MM-DD.
 * Each request is one short transaction; long writes are split by the caller or the worker into steps of at most 20 ms.
 */
export interface StorageRequests extends ContactListRequests, WordsRequests {
  'health:read': () => StorageHealth;

  /** How many people and sessions there are. */
  'contents:count': () => Omit<BackupContents, 'savedAt'>;

  'contacts:count': () => number;
  'contacts:get': (contactId: string) => Contact | null;
  /** People whose name begins or goes on with what was typed, at most eight. */
  'contacts:find': (text: string) => readonly FoundContact[];
  'contacts:rename': (contactId: string, name: string) => void;
  'contacts:of-profile': (profileId: string) => Contact | null;
  'contacts:set-profile-status': (profileId: string, status: ProfileStatus) => void;
  'contacts:replace-profile': (profileId: string, profile: ImportedProfile) => Profile;
  'contacts:add-profile': (contactId: string, profile: ImportedProfile) => Profile;
  /** Keeps somebody out of the queue until the day (not included) and takes them out now. */
  'contacts:snooze': (contactId: string, untilDay: string) => void;

  /** Batches that are staged at the same time are not compared with each other: one import after the other. */
  'imports:begin': (options: BatchStart) => string;
  /** Writes staged rows; nothing of them is visible yet. */
  'imports:stage': (batchId: string, people: readonly ImportedPerson[]) => void;
  /** All of a batch is staged, but for the rows that stayed out: what it would do. */
  'imports:preview': (batchId: string, skippedCount: number) => StagedTally;
  /** Makes the whole batch visible in one short step, and then brings those up to date who were there before. */
  'imports:show': (batchId: string) => ImportTally;
  'imports:cancel': (batchId: string) => void;
  'imports:past': () => readonly PastImport[];
  /** Undoes a whole import; who is in a session now stays. */
  'imports:undo': (batchId: string, inSession: string | null) => UndoneImport;
  /** What the columns of a table with this header hold, as the user said last time; null when they never did. */
  'imports:columns': (header: string) => readonly (string | null)[] | null;
  'imports:remember-columns': (header: string, columns: readonly (string | null)[]) => void;

  /** The queue in order, at most seven. */
  'queue:list': () => readonly QueueEntry[];
  /** Whom a session has taken out, with the reason they stood there for; null for everybody else. */
  'queue:taken': (contactId: string) => QueueEntry | null;
  /** Fills the queue up to seven by a weighted, seeded draw over everybody eligible; due follow-ups come first. */
  'queue:refill': (options: {
    readonly seed: number;
    readonly at: number;
    readonly today: string;
    readonly wishes: QueueWishes;
  }) => readonly QueueEntry[];
  /** Puts somebody in front as chosen; whoever was removed last comes back with the reason they stood there for. */
  'queue:move-first': (contactId: string) => void;
  /** Takes somebody out. They are not drawn until a session with them is saved, they are skipped, or another is removed. */
  'queue:remove': (contactId: string) => void;
  /** Moves somebody who stands in it to a place, 0 the first. */
  'queue:move': (contactId: string, to: number) => void;
  /** Lets somebody in it stay whatever else comes in, or no longer. */
  'queue:pin': (contactId: string, isPinned: boolean) => void;
  /** Takes somebody out whom the user does not want now, or ever; answers what takes it back. */
  'queue:put-aside': (contactId: string, how: PutAside, at: number) => QueueStep;
  'queue:put-back': (step: QueueStep) => void;
  /** What is known of people's newest posts, wall ms. */
  'queue:note-posts': (latest: readonly { readonly contactId: string; readonly at: number }[]) => void;
  /** Remembers that somebody was passed over. */
  'queue:skip': (options: {
    readonly contactId: string;
    readonly at: number;
    readonly kind: 'swap' | 'snooze';
  }) => void;

  /** Saves a session that is over with all that belongs to it, keyed by its id: saving it again changes nothing. */
  'sessions:save': (session: EndedSession) => void;
  /** Removes a session altogether (it was reopened, or undone). */
  'sessions:remove': (sessionId: string) => void;
  /** Sessions that began in [from, to), oldest first, with contacts' names as they are now. */
  'sessions:between': (from: number, to: number) => readonly EndedSession[];
  /** One session with all that belongs to it, or null. */
  'sessions:get': (sessionId: string) => StoredSession | null;
  /** Wall times of the first and the last session, or null without any. */
  'sessions:span': () => { readonly first: number; readonly last: number } | null;
  /** On which network everything of the sessions in [from, to) was done or opened, by the id of the action or look. */
  'week:networks': (from: number, to: number) => NetworksById;
  /** The sums of each stretch between neighbouring bounds, which ascend. */
  'week:tally': (bounds: readonly number[]) => readonly Tally[];
  /** How well the people of the sessions from the first moment to the last were known at each of the moments. */
  'week:levels': (moments: readonly number[]) => readonly LevelCounts[];
  /** All that a year is told from; both are bounds over the same stretch. */
  'week:year': (bounds: { readonly days: readonly number[]; readonly months: readonly number[] }) => YearFacts;
  /** Promises that are not kept yet, the earliest first. */
  'week:follow-ups': (most: number) => readonly OpenFollowUp[];
  /** Promises for some days, both included, kept or not, in their order. */
  'week:written-follow-ups': (firstDay: string, lastDay: string) => readonly WrittenFollowUp[];
  /** Marks a promise as kept at a moment, or as open again for null. */
  'week:keep-follow-up': (followUpId: string, doneAt: number | null) => void;
  /** Sessions in [from, to) in which something was done, for people who are still there. */
  'week:returns': (from: number, to: number) => readonly ReturnCandidate[];
  'week:mark-returned': (sessionIds: readonly string[], day: string) => void;
  /** How many people had a confirmed action in sessions that began in [from, to). */
  'sessions:people-met': (from: number, to: number) => number;

  'contacts:set-familiarity': (contactId: string, familiarity: Familiarity) => void;

  /** Corrects a session that is over; a sitting is heeded only by one that was added afterwards. */
  'corrections:correct': (sessionId: string, correction: SessionCorrection, sitting: Sitting | null) => CorrectionStep;
  /** Adds a session that the program knows nothing of; `at` is the present. */
  'corrections:add': (added: AddedSession, at: number) => CorrectionStep;
  'corrections:delete': (sessionId: string) => CorrectionStep;
  'corrections:set-familiarity': (contactId: string, familiarity: Familiarity) => CorrectionStep;
  /** Takes a correction back to the last column; refuses `corrected-since`. */
  'corrections:put-back': (step: CorrectionStep) => void;

  /** Writes a sound copy of the database into the backup folder and keeps the newest seven. Returns its file name. */
  'backup:make': (day: string) => string;

  /** Compares everybody with everybody, in steps; told of its progress as a share of the work, 0 to 1. Can be cancelled. */
  'duplicates:find': () => void;
  'duplicates:count': () => number;
  /** Who may be one person and waits for an answer, the likeliest first. */
  'duplicates:list': (most: number) => readonly DuplicatePair[];
  /** Makes two contacts one; answers the id by which that is taken back. */
  'duplicates:merge': (options: { readonly keptId: string; readonly goneId: string; readonly at: number }) => string;
  'duplicates:undo-merge': (mergeId: string) => {
    readonly keptId: string;
    readonly goneId: string;
    readonly name: string;
  };
  'duplicates:merges': (most: number) => readonly PastMerge[];
  /** Two are not one person, for ever. */
  'duplicates:keep-apart': (oneId: string, otherId: string, at: number) => void;
  'duplicates:forget-apart': (oneId: string, otherId: string) => void;
}

export type StorageRequestName = keyof StorageRequests;

/** How the rest of main asks the storage worker. */
export interface Storage {
  request<N extends StorageRequestName>(
    name: N,
    ...args: Parameters<StorageRequests[N]>
  ): Promise<ReturnType<StorageRequests[N]>>;
  /** As `request`, for what takes long: it tells of its progress and can be cancelled. */
  follow<N extends StorageRequestName>(
    following: RequestFollowing,
    name: N,
    ...args: Parameters<StorageRequests[N]>
  ): Promise<ReturnType<StorageRequests[N]>>;
  /**
   * Closes the database cleanly, lets `work` do something with its files, and has it opened again by the next request.
   * Who asks meanwhile waits.
   */
  whileClosed<T>(work: () => T): Promise<T>;
  /** Finishes what was asked and closes the database cleanly. */
  close(): Promise<void>;
}
