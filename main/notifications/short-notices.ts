import { windowTitles } from '../../core/text/window-text.ts';
import type { ElectronSurface, NotificationSurface } from '../app/electron-surface.ts';

export interface ShortNoticesParts {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  /** Whether the user looks at a window that can say it; then the system is left alone. */
  readonly isSeen: () => boolean;
  /** Says it in a window. */
  readonly tellWindow: (message: string) => void;
  /** The user clicked on the notification. */
  readonly onOpen: () => void;
}

/** Says one sentence where the user is: in the window when it can be seen, through the system otherwise. */
export class ShortNotices {
  readonly #parts: ShortNoticesParts;
  /** One that is not held is collected, and a click on it does nothing (https://github.com/electron/electron/issues/16922). */
  #last: NotificationSurface | null = null;

  constructor(parts: ShortNoticesParts) {
    this.#parts = parts;
  }

  tell(message: string): void {
    const { electron, isSeen, tellWindow, onOpen } = this.#parts;
    this.close();
    if (isSeen() || !electron.Notification.isSupported()) return tellWindow(message);
    const notification = new electron.Notification({ title: windowTitles.session, body: message, silent: true });
    notification.on('click', onOpen);
    notification.on('failed', () => tellWindow(message));
    this.#last = notification;
    notification.show();
  }

  /** Takes the last one back. */
  close(): void {
    this.#last?.close();
    this.#last = null;
  }
}
