import { writeFileSync } from 'node:fs';
import {
  fileStatus,
  liveStatus,
  offStatus,
  statusHoldsMs,
  type FileStatus,
  type LiveStatus,
  type StatusModel,
} from '../../core/status/status.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import { renamePatiently } from '../storage/write-durably.ts';

export interface StatusKeeperParts {
  /** Where status.json is, absolute. */
  readonly file: string;
  readonly clock: Pick<Clock, 'read' | 'after'>;
  readonly model: () => StatusModel;
  readonly onFailure: (error: unknown) => void;
}

/** Keeps status.json, and tells whoever watches. With nobody watching it never wakes up by itself. */
export class StatusKeeper {
  readonly #parts: StatusKeeperParts;
  readonly #watchers = new Set<() => void>();
  #written = '';
  #timer: TimerHandle | null = null;
  #isStopped = false;

  constructor(parts: StatusKeeperParts) {
    this.#parts = parts;
  }

  /** How it stands at this moment. */
  get status(): LiveStatus {
    return liveStatus(this.#parts.model(), this.#parts.clock.read().wallMs);
  }

  /** Something may have changed. */
  look(): void {
    if (this.#isStopped) return;
    this.#write(fileStatus(this.#parts.model()));
    this.#tellWatchers();
  }

  /** Tells the status now and whenever its line is another one; returns what ends that. */
  watch(line: (status: LiveStatus) => string, tell: (line: string) => void): () => void {
    let told: string | null = null;
    const watcher = (): void => {
      const present = line(this.status);
      if (present === told) return;
      told = present;
      tell(present);
    };
    this.#watchers.add(watcher);
    this.#tellWatchers();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#timer?.cancel();
    };
  }

  /** The program ends: whoever reads the file afterwards sees that. */
  stop(): void {
    this.#timer?.cancel();
    this.#watchers.clear();
    this.#write(offStatus);
    this.#isStopped = true;
  }

  #tellWatchers(): void {
    this.#timer?.cancel();
    if (this.#watchers.size === 0) return;
    for (const watcher of this.#watchers) watcher();
    const holdsMs = statusHoldsMs(this.#parts.model(), this.#parts.clock.read().wallMs);
    if (holdsMs !== null) this.#timer = this.#parts.clock.after(holdsMs, () => this.#tellWatchers());
  }

  #write(status: FileStatus): void {
    const text = `${JSON.stringify(status)}\n`;
    if (text === this.#written) return;
    try {
      // Whole or not at all, but in no hurry to the disk: after a crash it is written anew anyway.
      writeFileSync(`${this.#parts.file}.new`, text, { mode: 0o600 });
      renamePatiently(`${this.#parts.file}.new`, this.#parts.file);
      this.#written = text;
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }
}
