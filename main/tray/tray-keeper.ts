import type { Clock, TimerHandle } from '../app/clock.ts';
import type { TrayPlace, TrayPlaceWatch } from './tray-place.ts';

/** A panel that starts together with the program may come this much later, in ms, before anybody is told. */
const startGraceMs = 3_000;

export interface TrayKeeperParts {
  readonly clock: Pick<Clock, 'after'>;
  readonly watch: TrayPlaceWatch;
  readonly tray: { show(): void; destroy(): void };
  /** Whether an icon may be seen although no panel was found: older panels of X11 tell nobody of themselves. */
  readonly mayBeSeenUnannounced: boolean;
  /** Whether a place that goes is likely to come back by itself: GNOME takes it away whenever the screen is locked. */
  readonly isLossOrdinary: boolean;
  /** From now on the tray is, or is not, a way to reach the program. */
  readonly onReach: (isReachable: boolean) => void;
  /** There is no tray, and it does not look as if one were coming: the user needs another way now. */
  readonly onMissing: () => void;
}

/**
 * Puts the icon into the tray when there is a place for it, anew when one comes later, and says when there is none.
 */
export class TrayKeeper {
  readonly #parts: TrayKeeperParts;
  #place: TrayPlace | null = null;
  /** Whether the icon that is shown was made while there was a place for it. */
  #isAtHome = false;
  #isShown = false;
  /** Taken for granted until it turns out otherwise. */
  #isReachable = true;
  #grace: TimerHandle | null = null;
  #hasBeenThere = false;

  constructor(parts: TrayKeeperParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#parts.watch.start((place) => this.#take(place));
  }

  /** Looks again, when the user comes to the program in another way or the machine wakes up. */
  look(): void {
    this.#parts.watch.look();
  }

  stop(): void {
    this.#grace?.cancel();
    this.#parts.watch.stop();
    this.#parts.tray.destroy();
  }

  #take(place: TrayPlace): void {
    this.#place = place;
    this.#grace?.cancel();
    switch (place) {
      case 'there':
        this.#hasBeenThere = true;
        this.#moveIn();
        return this.#reach(true);
      case 'unknown':
        this.#showAnyway();
        this.#reach(false);
        return this.#missAfter(0);
      case 'missing':
        this.#reach(false);
        return this.#missAfter(startGraceMs);
    }
  }

  #reach(isReachable: boolean): void {
    if (isReachable === this.#isReachable) return;
    this.#isReachable = isReachable;
    this.#parts.onReach(isReachable);
  }

  /** An icon made without a place for it is never seen, even when one comes: it is made again. */
  #moveIn(): void {
    if (this.#isShown && !this.#isAtHome) this.#parts.tray.destroy();
    this.#isAtHome = true;
    this.#isShown = true;
    this.#parts.tray.show();
  }

  #showAnyway(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    this.#parts.tray.show();
  }

  #missAfter(graceMs: number): void {
    if (this.#hasBeenThere && this.#parts.isLossOrdinary) return;
    this.#grace = this.#parts.clock.after(graceMs, () => {
      if (this.#place === 'there') return;
      if (this.#parts.mayBeSeenUnannounced) this.#showAnyway();
      this.#parts.onMissing();
    });
  }
}
