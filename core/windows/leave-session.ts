import type { SessionState } from '../session/session-state.ts';
import type { Settings } from '../settings/settings.ts';

/** What becomes of the session window when the user goes elsewhere. `pill`: it hides as soon as the pill stands. */
export type Leaving = 'stay' | 'hide' | 'pill';

export interface LeavingParts {
  /** Whether it lost the focus, or the user wants it away. */
  readonly cause: 'unfocused' | 'dismissed';
  readonly state: SessionState;
  readonly choice: Settings['whenUnfocused'];
  /** Whether the tray is a way into the program. */
  readonly hasTray: boolean;
  /** Whether it hangs under the tray icon, or is an ordinary window as on Linux. */
  readonly isPopover: boolean;
  /** Whether a window can stand above all others and where the program puts it, which Wayland allows nobody. */
  readonly canFloat: boolean;
}

/** At rest a popover hides; with a session the window never just vanishes, and the last way in is never hidden. */
export function leaveSession({ cause, state, choice, hasTray, isPopover, canFloat }: LeavingParts): Leaving {
  switch (state.kind) {
    case 'rest':
      return cause === 'dismissed' || (isPopover && hasTray) ? 'hide' : 'stay';
    case 'reflecting':
      // Each answer is kept as it is given, and the tray leads back to the others.
      return cause === 'dismissed' ? 'hide' : 'stay';
    case 'running':
    case 'paused':
      // A pill that lies under other windows is no reason to take a window away that nobody asked to go.
      if (choice === 'pill') return cause === 'dismissed' || canFloat ? 'pill' : 'stay';
      return choice === 'hide' && hasTray ? 'hide' : 'stay';
  }
}
