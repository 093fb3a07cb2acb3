import { readFileSync } from 'node:fs';
import { exportSources, type ExportSource } from '../../core/import/export-source.ts';
import { addDays } from '../../core/week/civil-day.ts';
import { clockTimeOf, dayOf, momentOf } from '../../core/week/zoned-day.ts';
import type { Clock } from '../app/clock.ts';
import { writeDurably } from '../storage/write-durably.ts';

/** What the user wants to be reminded of, and when, in wall ms. */
interface ExportReminder {
  readonly source: ExportSource;
  readonly at: number;
}

export interface ExportRemindersParts {
  readonly clock: Pick<Clock, 'read' | 'timeZone'>;
  /** Where they are kept: the machine may be off until then. */
  readonly file: string;
  readonly tell: (source: ExportSource) => void;
  readonly onFailure: (error: unknown) => void;
}

function isReminder(value: unknown): value is ExportReminder {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('at' in value)) return false;
  return exportSources.some((source) => source === value.source) && typeof value.at === 'number' && value.at > 0;
}

/**
 * Reminds the user on the next day of an export that a network takes hours to make. The file alone knows of it: it may be
 * erased or restored meanwhile.
 */
export class ExportReminders {
  readonly #parts: ExportRemindersParts;

  constructor(parts: ExportRemindersParts) {
    this.#parts = parts;
  }

  /** Tomorrow at the same time of the day; asking again puts it off to then. Answers when that is. */
  remind(source: ExportSource): number {
    const { clock } = this.#parts;
    const zone = clock.timeZone();
    const now = clock.read().wallMs;
    const at = momentOf(addDays(dayOf(now, zone), 1), clockTimeOf(now, zone), zone);
    this.#keep([...this.#read().filter((one) => one.source !== source), { source, at }]);
    return at;
  }

  /** Tells what is due: at the start, twice an hour, and when the machine wakes. */
  look(): void {
    const waiting = this.#read();
    const now = this.#parts.clock.read().wallMs;
    const due = waiting.filter(({ at }) => at <= now);
    if (due.length === 0) return;
    // Kept before anybody is told: after a crash nothing is said again.
    this.#keep(waiting.filter(({ at }) => at > now));
    for (const { source } of due) this.#parts.tell(source);
  }

  #read(): readonly ExportReminder[] {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#parts.file, 'utf8'));
      return Array.isArray(kept) ? kept.filter(isReminder) : [];
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing) this.#parts.onFailure(error);
      return [];
    }
  }

  #keep(waiting: readonly ExportReminder[]): void {
    try {
      writeDurably(this.#parts.file, JSON.stringify(waiting));
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }
}
