import type { Clock, TimerHandle } from '../app/clock.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import type { TrayPlace, TrayPlaceWatch } from './tray-place.ts';

/** How long the menu bar may take to put a new icon into its place, in ms. */
const layoutMs = 1_500;

export interface TrayPlaceMacosParts {
  readonly clock: Pick<Clock, 'after'>;
  /** Where the icon is, or null without one. */
  readonly iconBounds: () => Rectangle | null;
  /** The whole of the screen that is nearest to a place. */
  readonly screenAt: (bounds: Rectangle) => Rectangle;
}

/**
 * Since macOS 26 the user can forbid a program its place in the menu bar. The icon is made all the same and reports no
 * fault; what tells is that it lies below the screen (https://github.com/tashfeenahmed/freellmapi/pull/1146).
 */
export class TrayPlaceMacos implements TrayPlaceWatch {
  readonly #parts: TrayPlaceMacosParts;
  #onChange: (place: TrayPlace) => void = () => {};
  #place: TrayPlace | null = null;
  #layout: TimerHandle | null = null;

  constructor(parts: TrayPlaceMacosParts) {
    this.#parts = parts;
  }

  start(onChange: (place: TrayPlace) => void): void {
    this.#onChange = onChange;
    // The icon must be there before anything can be seen of it.
    this.#settle('there');
    this.#layout = this.#parts.clock.after(layoutMs, () => this.look());
  }

  look(): void {
    const icon = this.#parts.iconBounds();
    if (icon === null) return;
    const screen = this.#parts.screenAt(icon);
    // A menu bar is at the top, wherever the screen lies.
    this.#settle(icon.y > screen.y + screen.height / 2 ? 'missing' : 'there');
  }

  stop(): void {
    this.#onChange = () => {};
    this.#layout?.cancel();
  }

  #settle(place: TrayPlace): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#onChange(place);
  }
}
