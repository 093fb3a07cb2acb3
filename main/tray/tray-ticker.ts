import { nextTrayChangeAt } from '../../core/tray/next-tray-change.ts';
import type { TrayModel } from '../../core/tray/tray-model.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';

/** A timer that fires a hair early would find nothing changed and be set again for the same moment, in ms. */
const graceMs = 5;

/** Keeps the tray true while time passes: wakes up exactly when it will look different, and at rest never. */
export class TrayTicker {
  readonly #parts: {
    readonly clock: Clock;
    readonly platform: Platform;
    /** What the tray shows now. */
    readonly model: () => TrayModel;
    readonly show: (model: TrayModel) => void;
  };
  #timer: TimerHandle | null = null;

  constructor(parts: {
    readonly clock: Clock;
    readonly platform: Platform;
    readonly model: () => TrayModel;
    readonly show: (model: TrayModel) => void;
  }) {
    this.#parts = parts;
  }

  /** Shows the present moment and waits for the next change. Call whenever the state changed. */
  refresh(): void {
    const { clock, platform, show } = this.#parts;
    const model = this.#parts.model();
    show(model);
    this.#timer?.cancel();
    const nextAt = nextTrayChangeAt(model.state, model.nowMs, platform, model.choices);
    this.#timer = nextAt === null ? null : clock.after(nextAt - model.nowMs + graceMs, () => this.refresh());
  }
}
