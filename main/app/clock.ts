import type { Reading } from '../../core/session/reading.ts';

/** A timer that was set and can be taken back. */
export interface TimerHandle {
  cancel(): void;
}

/** Time, handed to whoever needs it, so that a test can be in charge of it. */
export interface Clock {
  read(): Reading;
  /** Calls back once, about `delayMs` from now; a hint, never the truth: read the clock again when it fires. */
  after(delayMs: number, callback: () => void): TimerHandle;
  /** IANA name of the user's present zone. */
  timeZone(): string;
}
