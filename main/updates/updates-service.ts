import { AppError } from '../../core/errors/app-error.ts';
import type { NoUpdates, UpdateState, UpdatesView } from '../../core/updates/update-state.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';

/** What looks for updates and brings them; electron-updater in an installed program. */
export interface Updater {
  /** The newer version there is, or null. */
  check(): Promise<string | null>;
  download(onProgress: (percent: number) => void): Promise<void>;
  /** Ends the program, puts the update in place and starts it anew. */
  install(): void;
}

export interface UpdatesParts {
  readonly version: string;
  /** Why this program does not update itself, or null where it does. */
  readonly none: NoUpdates | null;
  /** Loaded when it is first needed: it takes a tenth of a second, and most days nobody needs it. */
  readonly load: () => Promise<Updater>;
  readonly clock: Pick<Clock, 'after'>;
  readonly isAtRest: () => boolean;
  readonly onChange: (view: UpdatesView) => void;
  readonly onFailure: (error: unknown) => void;
}

const dayMs = 24 * 60 * 60_000;

/** The first look comes when the start is long over. */
const firstLookMs = 10 * 60_000;

/** Looks for updates, fetches and installs them, each step only when the user asks for it. A session is never interrupted. */
export class UpdatesService {
  readonly #parts: UpdatesParts;
  #updater: Promise<Updater> | null = null;
  #state: UpdateState;
  #timer: TimerHandle | null = null;
  #looksByItself = false;

  constructor(parts: UpdatesParts) {
    this.#parts = parts;
    this.#state = parts.none === null ? { kind: 'idle' } : { kind: 'none', why: parts.none };
  }

  get view(): UpdatesView {
    return { version: this.#parts.version, state: this.#state };
  }

  /** The next step from where it stands. */
  async goOn(): Promise<void> {
    switch (this.#state.kind) {
      case 'idle':
      case 'newest':
      case 'failed':
        return this.check();
      case 'available':
        return this.#download(this.#state.version);
      case 'ready':
        return this.#install();
      case 'none':
      case 'checking':
      case 'downloading':
        return;
    }
  }

  /** Looks for a newer version, unless one is on its way already. */
  async check(): Promise<void> {
    if (['none', 'checking', 'available', 'downloading', 'ready'].includes(this.#state.kind)) return;
    this.#show({ kind: 'checking' });
    await this.#attempt(async (updater) => {
      const version = await updater.check();
      this.#show(version === null ? { kind: 'newest' } : { kind: 'available', version });
    });
  }

  /** Looks once a day by itself, if the user wants that. */
  lookByItself(isWanted: boolean): void {
    if (isWanted === this.#looksByItself || this.#parts.none !== null) return;
    this.#looksByItself = isWanted;
    this.#timer?.cancel();
    if (isWanted) this.#wait(firstLookMs);
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #wait(ms: number): void {
    this.#timer = this.#parts.clock.after(ms, () => {
      this.#wait(dayMs);
      void this.check();
    });
  }

  async #download(version: string): Promise<void> {
    this.#show({ kind: 'downloading', version, percent: 0 });
    await this.#attempt(async (updater) => {
      await updater.download((percent) => {
        const { state } = this.view;
        const whole = Math.floor(percent);
        // Told by the percent: more often nobody can read it.
        if (state.kind === 'downloading' && whole > state.percent) this.#show({ ...state, percent: whole });
      });
      this.#show({ kind: 'ready', version });
    });
  }

  async #install(): Promise<void> {
    const updater = await this.#load();
    // Asked last: somebody may have clicked on the tray while it was loaded.
    if (!this.#parts.isAtRest()) throw new AppError('update-in-session');
    updater.install();
  }

  async #attempt(work: (updater: Updater) => Promise<void>): Promise<void> {
    try {
      await work(await this.#load());
    } catch (error) {
      this.#parts.onFailure(error);
      this.#show({ kind: 'failed' });
    }
  }

  async #load(): Promise<Updater> {
    this.#updater ??= this.#parts.load();
    try {
      return await this.#updater;
    } catch (error) {
      this.#updater = null;
      throw error;
    }
  }

  #show(state: UpdateState): void {
    this.#state = state;
    this.#parts.onChange(this.view);
  }
}
