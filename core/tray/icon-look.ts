import type { SessionState } from '../session/session-state.ts';
import type { Platform } from '../types/platform.ts';
import { drawsNumbers, numbersAt } from './glance.ts';
import { minuteMs } from '../time/durations.ts';
import { minutesLeft, remainingAt, secondsLeft, type OpenSession } from './time-left.ts';
import type { TrayChoices } from './tray-choices.ts';

/** How many pieces the ring has: one for each of the twelve minutes. */
export const ringSteps = 12;

/** What the tray icon shows. `step`: how many twelfths of the session are left, rounded up. */
export type IconLook =
  | { readonly kind: 'rest' }
  | { readonly kind: 'running'; readonly step: number }
  /** The same in digits: whole minutes, or the seconds of the last one. */
  | { readonly kind: 'minutes' | 'seconds'; readonly number: number }
  | { readonly kind: 'paused'; readonly step: number }
  | { readonly kind: 'finished' };

/** Which picture a state asks for at a moment. */
export function iconLook(state: SessionState, nowMs: number, platform: Platform, choices: TrayChoices): IconLook {
  switch (state.kind) {
    case 'rest':
      return { kind: 'rest' };
    case 'reflecting':
      return { kind: 'finished' };
    case 'paused':
      return { kind: 'paused', step: ringStep(state, nowMs, platform) };
    case 'running': {
      const remainingMs = remainingAt(state, nowMs);
      const numbers = drawsNumbers(platform, choices) ? numbersAt(remainingMs, platform, choices) : 'none';
      if (numbers === 'none') return { kind: 'running', step: ringStep(state, nowMs, platform) };
      return { kind: numbers, number: numbers === 'seconds' ? secondsLeft(remainingMs) : minutesLeft(remainingMs) };
    }
  }
}

/** Says whether two looks are the same picture. */
export function iconLookKey(look: IconLook): string {
  if ('number' in look) return `${look.kind}-${look.number}`;
  return 'step' in look ? `${look.kind}-${look.step}` : look.kind;
}

/**
 * How many twelfths of a session are left, rounded up. On Linux the step follows the whole minutes, so that it never
 * changes more than once in a minute, however short the session is: panels there suffer from frequent icons
 * (https://github.com/electron/electron/issues/26603).
 */
export function ringStep(state: OpenSession, nowMs: number, platform: Platform): number {
  const remainingMs = remainingAt(state, nowMs);
  const shownMs = platform === 'linux' ? Math.ceil(remainingMs / minuteMs) * minuteMs : remainingMs;
  return Math.min(ringSteps, Math.max(1, Math.ceil((ringSteps * shownMs) / state.session.plannedMs)));
}
