import { readFileSync } from 'node:fs';
import { noReminders, parseReminderMemory, type ReminderMemory } from '../../core/reminders/reminder-memory.ts';
import { writeDurably } from '../storage/write-durably.ts';

/** Where it is kept what the user was reminded of. None of it throws. */
export interface ReminderStore {
  read(): ReminderMemory;
  write(memory: ReminderMemory): void;
}

/** Keeps it in a small file. One that cannot be read counts as empty: at worst one reminder comes twice. */
export class ReminderFile implements ReminderStore {
  readonly #file: string;
  readonly #onFailure: (error: unknown) => void;

  constructor(file: string, onFailure: (error: unknown) => void) {
    this.#file = file;
    this.#onFailure = onFailure;
  }

  read(): ReminderMemory {
    try {
      return parseReminderMemory(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#onFailure(error);
      return noReminders;
    }
  }

  write(memory: ReminderMemory): void {
    try {
      writeDurably(this.#file, JSON.stringify(memory));
    } catch (error) {
      this.#onFailure(error);
    }
  }
}
