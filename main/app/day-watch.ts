import { dayOf } from '../../core/week/zoned-day.ts';
import type { Clock } from './clock.ts';

/** How often the calendar is looked at, in ms: twice an hour is calm, and a day that began is noticed soon enough. */
const lookEveryMs = 30 * 60_000;

/** Tells when the user's calendar shows another day: the tip, the saying, what is due and the week depend on it. */
export class DayWatch {
  readonly #clock: Clock;
  readonly #onNewDay: () => void;
  readonly #onLook: () => void;
  #day: string;

  /** `onLook` hears of every look: of a zone that was left and a sleep that nobody told of, too. */
  constructor(clock: Clock, onNewDay: () => void, onLook: () => void = () => {}) {
    this.#clock = clock;
    this.#onNewDay = onNewDay;
    this.#onLook = onLook;
    this.#day = this.today();
    this.#wait();
  }

  /** Today in the user's zone, YYYY-MM-DD. */
  today(): string {
    return dayOf(this.#clock.read().wallMs, this.#clock.timeZone());
  }

  /** Looks now: for moments at which the day may well have changed, such as waking up. */
  look(): void {
    const today = this.today();
    if (today !== this.#day) {
      this.#day = today;
      this.#onNewDay();
    }
    this.#onLook();
  }

  #wait(): void {
    this.#clock.after(lookEveryMs, () => {
      this.look();
      this.#wait();
    });
  }
}
