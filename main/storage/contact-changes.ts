import type { ContactChange } from '../../core/contacts/contact-change.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { WritableDatabase } from './database.ts';
import { columnOf, readBefore, writeBack, writeColumn, type Before } from './contact-columns.ts';
import { ensureTag, namesOf, tagPeople, untagPeople, whoHasTag } from './contact-tags.ts';
import type { Stamps } from './contact-repository.ts';
import type { StepRunner } from './step-runner.ts';

/** How many changes can be undone; nobody goes back further than they remember. */
const mostRemembered = 100;

/** People who are changed in one go: a few milliseconds' work. */
const atOnce = 50;

/** What a change did. */
export interface ChangeTally {
  readonly changeId: string;
  readonly count: number;
  readonly name: string | null;
}

/** Enough to take one change back. */
interface Remembered {
  readonly changeId: string;
  readonly change: ContactChange;
  /** Columns as they were before, or who has a tag since. */
  readonly before: readonly Before[];
}

/**
 * Changes any number of people in short steps, with other requests in between, and takes such changes back. What can be
 * undone is held in memory until the database is closed; a person who was changed once more since stays as they are.
 */
export class ContactChanges {
  readonly #database: WritableDatabase;
  readonly #stamps: Stamps;
  readonly #steps: StepRunner;
  #remembered: readonly Remembered[] = [];

  constructor(database: WritableDatabase, stamps: Stamps, steps: StepRunner) {
    this.#database = database;
    this.#stamps = stamps;
    this.#steps = steps;
  }

  /** Makes a change of the people with these numbers. */
  async change(numbers: Int32Array, change: ContactChange): Promise<ChangeTally> {
    if (numbers.length === 0) throw new AppError('unknown-contact');
    const before: Before[] = [];
    await this.#inSteps(numbers.length, (from, to) => {
      before.push(...this.#apply(numbers.subarray(from, to), change));
    });
    const changeId = this.#stamps.newId();
    this.#remembered = [...this.#remembered, { changeId, change, before }].slice(-mostRemembered);
    const name = numbers.length === 1 ? (namesOf(this.#database, numbers)[0] ?? null) : null;
    return { changeId, count: before.length, name };
  }

  /** Takes a change back, or the last for null; answers which, or null when it is not remembered. */
  async undo(changeId: string | null): Promise<(ChangeTally & { readonly change: ContactChange }) | null> {
    const found =
      changeId === null ? this.#remembered.at(-1) : this.#remembered.find((one) => one.changeId === changeId);
    if (found === undefined) return null;
    this.#remembered = this.#remembered.filter((other) => other !== found);
    const { change, before } = found;
    await this.#inSteps(before.length, (from, to) => this.#takeBack(before.slice(from, to), change));
    const [first] = before;
    const name =
      before.length === 1 && first !== undefined
        ? (namesOf(this.#database, Int32Array.of(first.number))[0] ?? null)
        : null;
    return { changeId: found.changeId, change, count: before.length, name };
  }

  #apply(numbers: Int32Array, change: ContactChange): readonly Before[] {
    const database = this.#database;
    if (change.kind === 'tag') {
      const tagId = ensureTag(database, change.tag, this.#stamps.newId);
      const have = new Set(whoHasTag(database, numbers, tagId));
      const others = [...numbers].filter((number) => have.has(number) !== change.isOn);
      if (change.isOn) tagPeople(database, others, tagId);
      else untagPeople(database, others, tagId);
      return others.map((number) => ({ number, value: null, origin: null }));
    }
    const column = columnOf(change);
    const value = this.#valueOf(change);
    const before = readBefore(database, column, numbers).filter((row) => row.value !== value);
    const changed = before.map(({ number }) => number);
    writeColumn(database, column, changed, value);
    return before;
  }

  #takeBack(before: readonly Before[], change: ContactChange): void {
    const database = this.#database;
    if (change.kind !== 'tag') {
      writeBack(database, columnOf(change), before, this.#valueOf(change));
      return;
    }
    const numbers = before.map(({ number }) => number);
    const tagId = ensureTag(database, change.tag, this.#stamps.newId);
    if (change.isOn) untagPeople(database, numbers, tagId);
    else tagPeople(database, numbers, tagId);
  }

  #valueOf(change: Exclude<ContactChange, { kind: 'tag' }>): string | number | null {
    switch (change.kind) {
      case 'edit':
        return change.text;
      case 'snooze':
        return change.untilDay;
      case 'archive':
      case 'never-ask':
        return change.isOn ? 1 : 0;
      case 'delete':
        return this.#deletedAt(change);
    }
  }

  /** One moment for all of a change, so that undoing knows whom it deleted. */
  readonly #moments = new WeakMap<ContactChange, number>();

  #deletedAt(change: ContactChange): number {
    const at = this.#moments.get(change) ?? Math.round(this.#stamps.now());
    this.#moments.set(change, at);
    return at;
  }

  #inSteps(count: number, work: (from: number, to: number) => void): Promise<void> {
    const [database, steps] = [this.#database, this.#steps];
    /** Works from a place on, until the time is up or all is done; answers where to go on. */
    const workUntil = (from: number, isTimeUp: () => boolean): number => {
      const to = Math.min(count, from + atOnce);
      work(from, to);
      return to === count || isTimeUp() ? to : workUntil(to, isTimeUp);
    };
    function* inSteps(): Generator<void> {
      for (let done = 0; done < count;) {
        const isTimeUp = steps.newStep();
        done = database.transaction(() => workUntil(done, isTimeUp));
        yield;
      }
    }
    return steps.run(inSteps());
  }
}
