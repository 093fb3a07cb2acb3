import type { Notice, NoticeAnswer, NoticeKind } from '../../core/notifications/notice.ts';
import {
  isNoticeWanted,
  sessionNotice,
  sessionNoticeKinds,
  type NoticeSwitches,
  type SessionNoticeKind,
} from '../../core/notifications/session-notice.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface, NotificationSurface } from '../app/electron-surface.ts';

export interface NotificationServiceOptions {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  readonly platform: Platform;
  settings(): NoticeSwitches & Pick<Settings, 'soundMode'>;
  /** The user clicked on a notification, or chose one of its buttons. */
  onAnswer(answer: NoticeAnswer): void;
  /** The system did not show a notice: it should be told in a window instead. */
  onUnshown(notice: Notice, reason: string): void;
}

/** Tells the user things through the system's notifications, and takes back what is no longer true. */
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

  /** Tells something about a session, where the user wants it; what was told before is no longer news. Answers whether. */
  announce(kind: SessionNoticeKind, session: Pick<SessionRecord, 'contactName' | 'plannedMs'>): boolean {
    for (const earlier of sessionNoticeKinds) this.takeBack(earlier);
    if (!isNoticeWanted(kind, this.#options.settings())) return false;
    this.tell(sessionNotice(kind, session, this.#options.platform));
    return true;
  }

  /** Tells something, in place of an earlier notice of its kind. */
  tell(notice: Notice): void {
    const { electron, settings } = this.#options;
    this.takeBack(notice.kind);
    if (!electron.Notification.isSupported()) {
      this.#options.onUnshown(notice, 'unsupported');
      return;
    }
    const notification = new electron.Notification({
      title: notice.title,
      body: notice.body,
      // The system's own sound keeps to Do Not Disturb. Where a window plays the product's, two would be one too many.
      silent: settings().soundMode !== 'system',
      ...(notice.buttons.length === 0
        ? {}
        : { actions: notice.buttons.map(({ label }) => ({ type: 'button' as const, text: label })) }),
    });
    this.#listen(notification, notice);
    this.#held.set(notice.kind, notification);
    notification.show();
  }

  /** Takes back what is no longer true: "3 minutes left" once the session is over, "is over" once it goes on or is closed. */
  takeBackStale(state: SessionState): void {
    if (state.kind !== 'reflecting') this.takeBack('ended');
    if (state.kind !== 'running') {
      this.takeBack('start');
      this.takeBack('nudge');
      this.takeBack('last-minute');
    }
  }

  takeBack(kind: NoticeKind): void {
    const notification = this.#held.get(kind);
    this.#held.delete(kind);
    notification?.close();
  }

  /** Takes every notification back. */
  close(): void {
    for (const kind of this.#held.keys()) this.takeBack(kind);
  }

  #listen(notification: NotificationSurface, notice: Notice): void {
    notification.on('click', () => this.#options.onAnswer(notice.click));
    notification.on('action', ({ actionIndex }) => {
      const answer = notice.buttons[actionIndex]?.answer;
      if (answer !== undefined) this.#options.onAnswer(answer);
    });
    notification.on('failed', (_event, error) => {
      if (this.#held.get(notice.kind) !== notification) return;
      this.#held.delete(notice.kind);
      this.#options.onUnshown(notice, error);
    });
  }
}
