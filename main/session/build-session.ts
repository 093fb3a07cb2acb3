import { v7 as newId } from 'uuid';
import { sayingOf, tipOf, tipWithId } from '../../core/tips/tip-of-the-day.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { Log } from '../app/log.ts';
import { checkedLink } from '../security/external-links.ts';
import { RunningSessionFile } from './running-session-store.ts';
import type { SessionDependencies } from './session-ports.ts';
import { buildSessionScreen, SessionScreenFeed } from './session-screen.ts';
import { SessionService } from './session-service.ts';

/** What the session is joined to. */
export interface BuildSessionParts extends Pick<
  SessionDependencies,
  'clock' | 'storage' | 'queue' | 'calendar' | 'settings' | 'listener'
> {
  readonly shell: { openExternal(url: string): Promise<void> };
  /** Where the running session is kept, absolute. */
  readonly file: string;
  readonly log: Log;
  readonly isReminded: () => boolean;
  /** Shows a screen in the session window. */
  readonly send: (screen: SessionScreen) => void;
}

/** Makes the session with what only it needs: its file, its ids, its links, its tips and the screen it is shown on. */
export function buildSession(parts: BuildSessionParts): {
  readonly session: SessionService;
  readonly buildScreen: () => Promise<SessionScreen>;
  readonly screenFeed: SessionScreenFeed;
} {
  const { clock, storage, queue, calendar, settings, listener, log } = parts;
  const given: SessionDependencies = {
    clock,
    storage,
    queue,
    calendar,
    settings,
    listener,
    newId: () => newId({ msecs: clock.read().wallMs }),
    runningStore: new RunningSessionFile({
      file: parts.file,
      now: () => clock.read().wallMs,
      onFailure: (error) => log.bug(error, 'running session'),
    }),
    tips: { tipOf, tipWithId, sayingOf },
    openLink: async (url) => parts.shell.openExternal(checkedLink(url)),
  };
  const session = new SessionService(given);
  const buildScreen = (): Promise<SessionScreen> =>
    buildSessionScreen({ ...given, isReminded: parts.isReminded }, () => session.state);
  const screenFeed = new SessionScreenFeed({
    build: buildScreen,
    send: parts.send,
    onFailure: (error) => log.bug(error, 'session screen'),
  });
  return { session, buildScreen, screenFeed };
}
