import type { PillView } from '../../core/ipc/pill-requests.ts';
import { isPillWanted } from '../../core/pill/is-pill-wanted.ts';
import { pillView } from '../../core/pill/pill-view.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';

export interface PillKeeperParts {
  readonly session: { readonly state: SessionState };
  readonly settings: { get(): Pick<Settings, 'whenUnfocused' | 'pillOpacity'> };
  readonly windows: {
    isVisible(window: 'pill'): boolean;
    isShown(window: 'session' | 'pill'): boolean;
    openQuietly(window: 'session' | 'pill'): void;
    close(window: 'session' | 'pill'): void;
    tell(window: 'pill', name: 'pill:view', view: PillView): void;
  };
}

/**
 * Lets the pill stand where the session window does not, for as long as there is something to count. It looks at how
 * things are rather than at what happened, so it does not matter who showed or hid the session window.
 */
export class PillKeeper {
  readonly #parts: PillKeeperParts;
  /** The session window is still there, and goes once the pill is painted: in between nothing would be seen. */
  #isTakingOver = false;
  /** The session whose pill the user has closed. */
  #dismissed: string | null = null;

  constructor(parts: PillKeeperParts) {
    this.#parts = parts;
  }

  /** What the pill shows; null when there is nothing to count. */
  view(): PillView | null {
    const { session, settings } = this.#parts;
    return pillView(session.state, settings.get());
  }

  /** The session, the settings or what can be seen of the windows has changed. */
  look(): void {
    const { session, settings, windows } = this.#parts;
    const { state } = session;
    const isSessionShown = windows.isShown('session') && !this.#isTakingOver;
    if (isSessionShown || state.kind === 'rest' || state.session.id !== this.#dismissed) this.#dismissed = null;
    const view = this.view();
    if (view === null || this.#dismissed !== null || !isPillWanted(state, settings.get(), isSessionShown)) {
      return this.#go(view);
    }
    windows.tell('pill', 'pill:view', view);
    if (!windows.isVisible('pill')) windows.openQuietly('pill');
    else if (this.#isTakingOver) this.#haveTakenOver();
  }

  /** The session window is to go as soon as the pill stands. */
  takeOver(): void {
    this.#isTakingOver = true;
    this.look();
  }

  /** The session window was shown, hidden or given the focus: an older wish to take its place is out of date. */
  giveBack(): void {
    this.#isTakingOver = false;
    this.look();
  }

  /** The user wants no pill until the session window was there again, or another session is. */
  dismiss(): void {
    const { state } = this.#parts.session;
    this.#dismissed = state.kind === 'rest' ? null : state.session.id;
  }

  #haveTakenOver(): void {
    this.#isTakingOver = false;
    this.#parts.windows.close('session');
  }

  #go(view: PillView | null): void {
    const { settings, windows } = this.#parts;
    this.#isTakingOver = false;
    if (!windows.isShown('pill')) return;
    windows.close('pill');
    // Who chooses in the middle of a session that the window stays wants to see it.
    const isToStay = view !== null && settings.get().whenUnfocused === 'stay';
    if (isToStay && !windows.isShown('session')) windows.openQuietly('session');
  }
}
