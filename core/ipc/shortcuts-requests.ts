import type { ShortcutStates } from '../shortcuts/shortcut-state.ts';

/** What a window may ask about shortcuts that hold in every program. */
export interface ShortcutsRequests {
  'shortcuts:states': () => ShortcutStates;
  /** While keys are recorded no shortcut fires; it ends by itself after a while. */
  'shortcuts:record': (options: { readonly isRecording: boolean }) => void;
}

export interface ShortcutsBroadcasts {
  'shortcuts:states': ShortcutStates;
}

export const shortcutsRequestNames = {
  'shortcuts:states': true,
  'shortcuts:record': true,
} satisfies Record<keyof ShortcutsRequests, true>;

export const shortcutsBroadcastNames = { 'shortcuts:states': true } satisfies Record<keyof ShortcutsBroadcasts, true>;
