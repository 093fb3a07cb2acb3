import type { ContactChange, ContactChangeReport } from '../../core/contacts/contact-change.ts';
import type { ContactChoice, ContactQuery } from '../../core/contacts/contact-query.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { ContactChanges, type ChangeTally } from './contact-changes.ts';
import { readDetail, readTagNames, type StoredDetail } from './contact-details.ts';
import { ContactList, type StoredPage } from './contact-list.ts';
import type { Database } from './database.ts';
import { readRecords, type StoredRecord } from './export-records.ts';
import { addPromise, movePromise, settlePromise } from './promise-repository.ts';
import type { Stamps } from './contact-repository.ts';
import type { StepRunner } from './step-runner.ts';
import type { WorkerHandlers } from './worker-protocol.ts';

/** What the window of people asks the storage worker. */
export interface ContactListRequests {
  /** Some rows of a list; the list is kept, so that scrolling through it is quick. */
  'contacts:page': (options: {
    readonly query: ContactQuery;
    readonly from: number;
    readonly count: number;
    readonly today: Day;
  }) => StoredPage;
  /** The ids of a stretch of a list, both ends included. */
  'contacts:between': (options: {
    readonly query: ContactQuery;
    readonly from: number;
    readonly to: number;
    readonly today: Day;
  }) => readonly string[];
  /** At which place of a list somebody stands, or -1. */
  'contacts:place': (options: {
    readonly query: ContactQuery;
    readonly contactId: string;
    readonly today: Day;
  }) => number;
  /** Whom a choice names, by the numbers that `contacts:records` knows them by. */
  'contacts:chosen': (options: { readonly choice: ContactChoice; readonly today: Day }) => Int32Array;
  /** All that is the user's about some people, in the order given. */
  'contacts:records': (numbers: Int32Array) => readonly StoredRecord[];
  'contacts:detail': (contactId: string) => StoredDetail | null;
  'contacts:tags': () => readonly string[];
  /** Changes any number of people, in short steps; `spared` is left as they are. Refuses `chosen-changed`. */
  'contacts:change': (options: {
    readonly choice: ContactChoice;
    readonly change: ContactChange;
    readonly spared: string | null;
    readonly today: Day;
  }) => ContactChangeReport;
  /** Takes a change back, or the last for null; null when it is not remembered. */
  'contacts:undo-change': (changeId: string | null) => ContactChangeReport | null;

  'promises:add': (promise: { readonly contactId: string; readonly day: Day; readonly note: string }) => void;
  'promises:move': (promiseId: string, day: Day) => void;
  'promises:settle': (promiseId: string, isDone: boolean) => void;
}

/** Answers what the window of people asks. */
export function contactListHandlers(
  parts: Stamps & { readonly database: Database; readonly changing: StepRunner },
): WorkerHandlers<ContactListRequests> {
  const { database } = parts;
  const list = new ContactList(database);
  const changes = new ContactChanges(database, parts, parts.changing);
  return {
    'contacts:page': ([{ query, from, count, today }]) => list.page(query, from, count, today),
    'contacts:between': ([{ query, from, to, today }]) => list.idsBetween(query, from, to, today),
    'contacts:place': ([{ query, contactId, today }]) => list.placeOf(query, contactId, today),
    'contacts:chosen': ([{ choice, today }]) => list.chosen(choice, today),
    'contacts:records': ([numbers]) => readRecords(database, numbers),
    'contacts:detail': ([contactId]) => readDetail(database, contactId),
    'contacts:tags': () => readTagNames(database),
    'contacts:change': async ([{ choice, change, spared, today }]) => {
      const chosen = list.chosen(choice, today);
      const left = spared === null ? null : list.numberOf(spared);
      const numbers = left === null ? chosen : chosen.filter((number) => number !== left);
      return reportOf(await changes.change(numbers, change), change, numbers.length < chosen.length);
    },
    'contacts:undo-change': async ([changeId]) => {
      const undone = await changes.undo(changeId);
      return undone === null ? null : reportOf(undone, undone.change, false);
    },
    'promises:add': ([promise]) => addPromise(database, promise, parts),
    'promises:move': ([promiseId, day]) => movePromise(database, promiseId, day),
    'promises:settle': ([promiseId, isDone]) => settlePromise(database, promiseId, isDone, parts.now()),
  };
}

function reportOf(
  { changeId, count, name }: ChangeTally,
  change: ContactChange,
  isSpared: boolean,
): ContactChangeReport {
  return { changeId, change, count, name, isSpared };
}
