import {
  sessionNotice,
  type NoticeAnswer,
  type NoticeKind,
  type SessionNotice,
} from '../../core/notifications/session-notice.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface, NotificationSurface } from '../app/electron-surface.ts';

export interface NotificationServiceOptions {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  readonly platform: Platform;
  /** The user clicked on a notification: the session window is wanted. */
  onOpen(): void;
  /** The user chose a button of a notification. */
  onAnswer(answer: NoticeAnswer): void;
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

  constructor(options: NotificationServiceOptions) {
    this.#options = options;
  }

  /** Tells something about a session; what was told before is no longer news. */
  announce(kind: NoticeKind, session: Pick<SessionRecord, 'contactName' | 'plannedMs'>): void {
    this.close();
    this.#show(sessionNotice(kind, session, this.#options.platform));
  }

  /** Takes back what is no longer true: "3 minutes left" once the session is over, "is over" once it goes on or is closed. */
  takeBackStale(state: SessionState): void {
    if (state.kind !== 'reflecting') this.#takeBack('ended');
    if (state.kind !== 'running') {
      this.#takeBack('nudge');
      this.#takeBack('last-minute');
    }
  }

  /** Takes every notification back. */
  close(): void {
    for (const kind of this.#held.keys()) this.#takeBack(kind);
  }

  #show(notice: SessionNotice): void {
    const { electron } = this.#options;
    if (!electron.Notification.isSupported()) {
      this.#options.onUnshown(notice, 'unsupported');
      return;
    }
    const notification = new electron.Notification({
      title: notice.title,
      body: notice.body,
      // A window plays the product's own soft sound; two at once would be one too many.
      silent: true,
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

  #takeBack(kind: NoticeKind): void {
    const notification = this.#held.get(kind);
    this.#held.delete(kind);
    notification?.close();
  }
}
