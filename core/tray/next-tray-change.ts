import type { SessionState } from '../session/session-state.ts';
import type { Platform } from '../types/platform.ts';
import { drawsNumbers, numbersAt } from './glance.ts';
import { ringSteps } from './icon-look.ts';
import { minuteMs, secondMs } from '../time/durations.ts';
import { remainingAt } from './time-left.ts';
import type { TrayChoices } from './tray-choices.ts';

/**
 * Wall time in ms at which the tray will next look different if nothing happens until then, or null when it will not.
 * Always later than `nowMs`; the end of a session is a new state and not counted.
 */
export function nextTrayChangeAt(
  state: SessionState,
  nowMs: number,
  platform: Platform,
  choices: TrayChoices,
): number | null {
  if (state.kind !== 'running') return null;
  const remainingMs = remainingAt(state, nowMs);
  const changes = [0];
  // Linux has a menu that tells the minutes; the tooltip and the digits of the others can be without them.
  if (platform === 'linux' || choices.glanceNumbers !== 'never') changes.push(lastBefore(remainingMs, minuteMs));
  // The ring of a session that is not twelve minutes long moves between the minutes, but not on Linux (see iconLook).
  if (platform !== 'linux') changes.push(lastBefore(remainingMs, state.session.plannedMs / ringSteps));
  const hasRoomForNumbers = platform === 'darwin' || drawsNumbers(platform, choices);
  if (hasRoomForNumbers && numbersAt(remainingMs, platform, choices) === 'seconds') {
    changes.push(lastBefore(remainingMs, secondMs));
  }

  const nextRemainingMs = Math.max(...changes);
  const moments = nextRemainingMs > 0 ? [Math.ceil(state.deadlineAt - nextRemainingMs)] : [];
  // "Not now" leaves the menu. Where the menu is made when it opens, nobody need wake up for that.
  if (platform === 'linux' && state.undoUntil > nowMs) moments.push(state.undoUntil);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** The last multiple of `stepMs` that the remaining time reaches after now: there, what is rounded up to it changes. */
function lastBefore(remainingMs: number, stepMs: number): number {
  return Math.max(0, Math.ceil(remainingMs / stepMs) - 1) * stepMs;
}
