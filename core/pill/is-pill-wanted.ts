import type { SessionState } from '../session/session-state.ts';
import type { Settings } from '../settings/settings.ts';

/** Whether the pill should stand: for a session that has time left, while its window does not show it. */
export function isPillWanted(
  state: SessionState,
  { whenUnfocused }: Pick<Settings, 'whenUnfocused'>,
  isSessionShown: boolean,
): boolean {
  const hasTimeLeft = state.kind === 'running' || state.kind === 'paused';
  return hasTimeLeft && whenUnfocused === 'pill' && !isSessionShown;
}
