import { firstName } from '../contacts/first-name.ts';
import type { PillView } from '../ipc/pill-requests.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Settings } from '../settings/settings.ts';

/** What the pill shows of a session; null when there is nothing left to count. */
export function pillView(state: SessionState, { pillOpacity }: Pick<Settings, 'pillOpacity'>): PillView | null {
  if (state.kind !== 'running' && state.kind !== 'paused') return null;
  const { contactName, plannedMs } = state.session;
  return { firstName: firstName(contactName), plannedMs, timer: timerOf(state), opacity: pillOpacity };
}

function timerOf(state: Extract<SessionState, { kind: 'running' | 'paused' }>): PillView['timer'] {
  if (state.kind === 'running') return { kind: 'running', deadlineAt: state.deadlineAt };
  return { kind: state.reason === 'user' ? 'paused' : 'away', remainingMs: state.remainingMs };
}
