import {
  dueNotice,
  sessionNotice,
  type NoticeAnswer,
  type NoticeKind,
  type SessionNotice,
} from '../../core/notifications/session-notice.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface, NotificationSurface } from '../app/electron-surface.ts';

export interface NotificationServiceOptions {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  readonly platform: Platform;
  /** Whether the system must make no sound of its own: a window makes it, or the user wants none. */
  isSilent(): boolean;
  /** The user clicked on a notification: the session window is wanted. */
  onOpen(): void;
  /** The user chose a button of a notification. */
  onAnswer(answer: NoticeAnswer): void;
  /** A notice is out, whether or not the system shows it; here the sound begins. */
  onNotice(kind: NoticeKind): void;
  /** The system did not show a notice: it should be told in a window instead. */
  onUnshown(notice: SessionNotice, reason: string): void;
}

/** Tells the user about the session through the system's notifications, and takes back what is no longer true. */
export class NotificationService {
  readonly #options: NotificationServiceOptions;
  /**
   * A notification that is not held is collected, and a click on it then does nothing
   * (https://github.com/electron/electron/issues/16922). One of each kind is held, also after it has closed: on Windows it
   * lives on in the Action Center.
   */
  readonly #held = new Map<NoticeKind, NotificationSurface>();
  #last: { readonly sessionId: string; readonly remainingMs: number } | null = null;

  constructor(options: NotificationServiceOptions) {
    this.#options = options;
  }

  /** Looks at the session at a moment and tells what has become due since the last look. */
  update(state: SessionState, nowMs: number): void {
    const last = this.#last;
    this.#takeBackStale(state);
    if (state.kind === 'running' || state.kind === 'paused') {
      const remainingMs = state.kind === 'paused' ? state.remainingMs : Math.max(0, state.deadlineAt - nowMs);
      this.#last = { sessionId: state.session.id, remainingMs };
      if (state.kind === 'paused' || last?.sessionId !== state.session.id) return;
      const kind = dueNotice(state.session, last.remainingMs, remainingMs);
      if (kind !== null) this.#show(sessionNotice(kind, state.session, this.#options.platform));
      return;
    }
    this.#last = null;
    // Only a session that was seen open: one found at the start of the program ended long ago.
    if (state.kind === 'reflecting' && state.endedBy === 'timer' && last?.sessionId === state.session.id) {
      this.#show(sessionNotice('ended', state.session, this.#options.platform));
    }
  }

  /** Takes every notification back, when the program quits. */
  close(): void {
    for (const kind of this.#held.keys()) this.#takeBack(kind);
  }

  #show(notice: SessionNotice): void {
    const { electron } = this.#options;
    this.#options.onNotice(notice.kind);
    if (!electron.Notification.isSupported()) {
      this.#options.onUnshown(notice, 'unsupported');
      return;
    }
    this.#takeBack(notice.kind);
    const notification = new electron.Notification({
      title: notice.title,
      body: notice.body,
      silent: this.#options.isSilent(),
      ...(notice.buttons.length === 0
        ? {}
        : { actions: notice.buttons.map(({ label }) => ({ type: 'button' as const, text: label })) }),
    });
    this.#listen(notification, notice);
    this.#held.set(notice.kind, notification);
    notification.show();
  }

  #listen(notification: NotificationSurface, notice: SessionNotice): void {
    notification.on('click', () => this.#options.onOpen());
    notification.on('action', ({ actionIndex }) => {
      const answer = notice.buttons[actionIndex]?.answer;
      if (answer !== undefined) this.#options.onAnswer(answer);
    });
    notification.on('failed', (_event, error) => {
      if (this.#held.get(notice.kind) === notification) this.#held.delete(notice.kind);
      this.#options.onUnshown(notice, error);
    });
  }

  /** "3 minutes left" is no longer true once the session is over, nor "is over" once it goes on or is closed. */
  #takeBackStale(state: SessionState): void {
    if (state.kind !== 'reflecting') this.#takeBack('ended');
    if (state.kind !== 'running') {
      this.#takeBack('nudge');
      this.#takeBack('last-minute');
    }
  }

  #takeBack(kind: NoticeKind): void {
    const notification = this.#held.get(kind);
    this.#held.delete(kind);
    notification?.close();
  }
}
