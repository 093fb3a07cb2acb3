import { v7 as newId } from 'uuid';
import type { ComposeRequests } from '../../core/ipc/compose-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Clock } from '../app/clock.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { composeHandlers } from './compose-handlers.ts';
import { ComposeService, type ComposeParts, type ComposeSession } from './compose-service.ts';

interface BuildComposeParts extends Pick<ComposeParts, 'storage' | 'postsOf'> {
  readonly session: Omit<ComposeSession, 'present'> & { readonly state: SessionState };
  readonly electron: Pick<ElectronSurface, 'clipboard'>;
  readonly clock: Pick<Clock, 'read'>;
}

/** Makes what says things to people; nobody but the windows asks it for anything. */
export function buildCompose(parts: BuildComposeParts): HandlersOf<keyof ComposeRequests> {
  const now = (): number => parts.clock.read().wallMs;
  return composeHandlers(
    new ComposeService({
      ...parts,
      now,
      session: presentIn(parts.session),
      newId: () => newId({ msecs: now() }),
      clipboard: { writeText: async (text) => parts.electron.clipboard.writeText(text) },
    }),
  );
}

/** The session as composing needs it: with whom it is, and how a place opens in it. */
function presentIn(session: BuildComposeParts['session']): ComposeSession {
  return {
    get present() {
      return session.state.kind === 'rest' ? null : session.state.session;
    },
    beginAction: (kind, profileId) => session.beginAction(kind, profileId),
    openPlace: (place) => session.openPlace(place),
  };
}
