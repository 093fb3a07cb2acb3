import type { Leaving, LeavingParts } from '../../core/windows/leave-session.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import type { ProgramWindow } from './program-window.ts';

/** Windows sends a blur right after show() while the taskbar still has the focus (electron-menubar measured 400 ms). */
const settlingMs = 400;

/** Where focus wanders, through popups and input methods on Linux, it may be back after this, in ms. */
const wanderingMs = 250;

/** Within this time a press that takes the focus from a popover becomes a click on the tray icon, in ms. */
const pressMs = 300;

/** What happens when the session window loses the focus, or the user wants it away. */
export class FocusLoss {
  readonly #parts: {
    readonly clock: Clock;
    readonly leave: (cause: LeavingParts['cause']) => Leaving;
    readonly hide: () => void;
    /** Lets the pill take its place. */
    readonly giveWay: () => void;
  };
  #pressedAwayAt = Number.NEGATIVE_INFINITY;
  #wandering: TimerHandle | null = null;

  constructor(parts: {
    readonly clock: Clock;
    readonly leave: (cause: LeavingParts['cause']) => Leaving;
    readonly hide: () => void;
    readonly giveWay: () => void;
  }) {
    this.#parts = parts;
  }

  /** Whether a popover went a moment ago because the user pressed somewhere else: on the tray icon, perhaps. */
  wasJustHidden(): boolean {
    const passedMs = this.#parts.clock.read().wallMs - this.#pressedAwayAt;
    return passedMs >= 0 && passedMs < pressMs;
  }

  /** The session window has lost the focus. */
  lost(known: ProgramWindow): void {
    const { clock, leave } = this.#parts;
    const isToStay = (): boolean => known.staysOpen || leave('unfocused') === 'stay';
    if (known.shownMs < settlingMs || isToStay()) return;
    if (known.plan.kind === 'popover') {
      this.#pressedAwayAt = clock.read().wallMs;
      return this.#go('unfocused');
    }
    this.#wandering?.cancel();
    this.#wandering = clock.after(wanderingMs, () => {
      if (known.isSeen && !known.window.isFocused() && !isToStay()) this.#go('unfocused');
    });
  }

  /** It was shown, hidden or given the focus since: the loss is out of date. */
  forget(): void {
    this.#wandering?.cancel();
    this.#wandering = null;
  }

  /** The user wants it away. */
  dismissed(): void {
    this.#go('dismissed');
  }

  #go(cause: LeavingParts['cause']): void {
    const { leave, hide, giveWay } = this.#parts;
    const how = leave(cause);
    if (how === 'hide') hide();
    if (how === 'pill') giveWay();
  }
}
