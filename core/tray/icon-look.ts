import type { SessionState } from '../session/session-state.ts';
import type { Platform } from '../types/platform.ts';
import { minuteMs, remainingAt } from './time-left.ts';

/** How many pieces the ring has: one for each of the twelve minutes. */
export const ringSteps = 12;

/** What the tray icon shows. `step`: how many twelfths of the session are left, rounded up. */
export type IconLook =
  | { readonly kind: 'rest' }
  | { readonly kind: 'running'; readonly step: number }
  | { readonly kind: 'paused'; readonly step: number }
  | { readonly kind: 'finished' };

/** Which picture a state asks for at a moment. */
export function iconLook(state: SessionState, nowMs: number, platform: Platform): IconLook {
  switch (state.kind) {
    case 'rest':
      return { kind: 'rest' };
    case 'reflecting':
      return { kind: 'finished' };
    case 'running':
    case 'paused':
      return { kind: state.kind, step: stepOf(remainingAt(state, nowMs), state.session.plannedMs, platform) };
  }
}

/** Says whether two looks are the same picture. */
export function iconLookKey(look: IconLook): string {
  return 'step' in look ? `${look.kind}-${look.step}` : look.kind;
}

/**
 * On Linux the step follows the whole minutes, so that it never changes more than once in a minute, however short the
 * session is: panels there suffer from frequent icons (https://github.com/electron/electron/issues/26603).
 */
function stepOf(remainingMs: number, plannedMs: number, platform: Platform): number {
  const shownMs = platform === 'linux' ? Math.ceil(remainingMs / minuteMs) * minuteMs : remainingMs;
  return Math.min(ringSteps, Math.max(1, Math.ceil((ringSteps * shownMs) / plannedMs)));
}
