import type { SessionState } from '../session/session-state.ts';
import type { Platform } from '../types/platform.ts';
import { ringStep, ringSteps } from './icon-look.ts';

/** What the taskbar's entry of the session window shows: how much of the session is over, from 0 to 1. */
export interface TaskbarProgress {
  readonly share: number;
  readonly isPaused: boolean;
}

/** The progress at a moment, in the twelfths of the ring; null without a session. */
export function taskbarProgress(state: SessionState, nowMs: number, platform: Platform): TaskbarProgress | null {
  if (state.kind === 'rest') return null;
  if (state.kind === 'reflecting') return { share: 1, isPaused: false };
  return { share: (ringSteps - ringStep(state, nowMs, platform)) / ringSteps, isPaused: state.kind === 'paused' };
}
