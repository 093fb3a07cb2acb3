import { everybody, type ContactChoice, type ContactQuery } from '../../core/contacts/contact-query.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { readListed, type StoredRow } from './contact-rows.ts';
import type { ReadableDatabase } from './database.ts';
import { dueNumbers, matchingNumbers, metNumbers, readEverybody, type Everybody } from './list-sources.ts';

/** Some rows of a list, and how long it is. */
export interface StoredPage {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly StoredRow[];
}

/** Lists that are kept for who scrolls through them: that of the window, and one that is being exported or changed. */
const mostKept = 3;

interface KeptList {
  readonly key: string;
  /** Contacts by their numbers, in the order of the list. */
  readonly numbers: Int32Array;
}

/**
 * The list of people, as long as it is, for any query. Everybody's number is held in order of names, some 400 kB at a hundred
 * thousand people; the search gives a set of numbers, and going through all of them takes less than a millisecond. Sorting
 * and counting in SQL would take a hundred.
 */
export class ContactList {
  readonly #database: ReadableDatabase;
  #everybody: Everybody | null = null;
  /** Of everybody, who was met last first. */
  #byMeeting: Int32Array | null = null;
  #kept: readonly KeptList[] = [];
  /** What the database had been through when all of that was read. */
  #changes = -1;

  constructor(database: ReadableDatabase) {
    this.#database = database;
  }

  page(query: ContactQuery, from: number, count: number, today: Day): StoredPage {
    const numbers = this.numbers(query, today);
    return {
      total: numbers.length,
      from,
      rows: readListed(this.#database, numbers.subarray(from, from + count), today),
    };
  }

  /** The ids of a stretch of a list, both ends included. */
  idsBetween(query: ContactQuery, from: number, to: number, today: Day): readonly string[] {
    return this.#idsOf(this.numbers(query, today).subarray(from, to + 1));
  }

  /** At which place somebody stands, or -1. */
  placeOf(query: ContactQuery, contactId: string, today: Day): number {
    const number = this.numberOf(contactId);
    return number === null ? -1 : this.numbers(query, today).indexOf(number);
  }

  /** The number that stands for somebody in lists, or null. */
  numberOf(contactId: string): number | null {
    return this.#numbersOf([contactId])[0] ?? null;
  }

  /** Whom a choice names, in their order. Refuses `chosen-changed` when it is not what the user was told. */
  chosen(choice: ContactChoice, today: Day): Int32Array {
    if (choice.kind === 'some') return this.#numbersOf(choice.contactIds);
    if (choice.kind === 'everybody') {
      return joined([this.numbers(everybody, today), this.numbers({ ...everybody, isArchive: true }, today)]);
    }
    const except = new Set(this.#numbersOf(choice.except));
    const numbers = this.numbers(choice.query, today).filter((number) => !except.has(number));
    if (numbers.length !== choice.expected) throw new AppError('chosen-changed');
    return numbers;
  }

  /** Everybody whom a query finds, in its order. */
  numbers(query: ContactQuery, today: Day): Int32Array {
    this.#forgetWhatChanged();
    const key = JSON.stringify([query, today]);
    const known = this.#kept.find((kept) => kept.key === key);
    if (known !== undefined) return known.numbers;
    const numbers = this.#find(query, today);
    this.#kept = [{ key, numbers }, ...this.#kept].slice(0, mostKept);
    return numbers;
  }

  #find(query: ContactQuery, today: Day): Int32Array {
    const people = (this.#everybody ??= readEverybody(this.#database));
    const { flagOf } = people;
    const matching = matchingNumbers(this.#database, query, flagOf.length);
    const due = query.marks.includes('follow-up-due') ? dueNumbers(this.#database, today, flagOf.length) : null;
    const met = query.marks.includes('never-met') ? this.#met() : null;
    const wanted = (query.isArchive ? 1 : 0) | ((query.familiarity ?? 0) << 1);
    const mask = query.familiarity === null ? 1 : 15;
    const inOrder = this.#inOrder(query.order, people);
    const found = new Int32Array(inOrder.length);
    let count = 0;
    // A plain walk: with a function for each of them it takes four times as long.
    for (const number of inOrder) {
      if (((flagOf[number] ?? 0) & mask) !== wanted) continue;
      if (matching !== null && matching[number] !== 1) continue;
      if (due !== null && due[number] !== 1) continue;
      if (met !== null && met[number] === 1) continue;
      found[count] = number;
      count += 1;
    }
    const list = found.subarray(0, count);
    return query.isReversed ? list.toReversed() : list;
  }

  #inOrder(order: ContactQuery['order'], { byName, flagOf }: Everybody): Int32Array {
    switch (order) {
      case 'name':
        return byName;
      case 'added':
        return byName.toSorted((one, other) => other - one);
      case 'familiarity': {
        const levels = [5, 4, 3, 2, 1].map((level) => byName.filter((number) => (flagOf[number] ?? 0) >> 1 === level));
        return joined(levels);
      }
      case 'met': {
        const met = this.#met();
        const meetings = (this.#byMeeting ??= metNumbers(this.#database));
        return joined([meetings, byName.filter((number) => met[number] === 0)]);
      }
    }
  }

  /** Who was ever met, by number. */
  #met(): Uint8Array {
    const met = new Uint8Array(this.#everybody?.flagOf.length ?? 0);
    for (const number of (this.#byMeeting ??= metNumbers(this.#database))) met[number] = 1;
    return met;
  }

  #forgetWhatChanged(): void {
    const row = this.#database.get<{ readonly changes: number }>('SELECT total_changes() AS changes');
    if (row === undefined || row.changes === this.#changes) return;
    this.#changes = row.changes;
    this.#everybody = null;
    this.#byMeeting = null;
    this.#kept = [];
  }

  #numbersOf(contactIds: readonly string[]): Int32Array {
    const rows = this.#database.all<{ readonly number: number }>(
      `SELECT contact.number FROM json_each(?) AS wanted
       CROSS JOIN visible_contact AS contact ON contact.id = wanted.value ORDER BY wanted.key`,
      JSON.stringify(contactIds),
    );
    return Int32Array.from(rows, (row) => row.number);
  }

  #idsOf(numbers: Int32Array): readonly string[] {
    const rows = this.#database.all<{ readonly id: string }>(
      `SELECT contact.id FROM json_each(?) AS wanted CROSS JOIN contact ON contact.number = wanted.value
       ORDER BY wanted.key`,
      JSON.stringify([...numbers]),
    );
    return rows.map((row) => row.id);
  }
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
