import { windowTitles } from '../../core/text/window-text.ts';
import type { ElectronSurface, NotificationSurface } from '../app/electron-surface.ts';

export interface ShortNoticesParts {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  readonly windows: {
    isVisible(window: 'session'): boolean;
    open(window: 'session'): void;
    broadcast(name: 'windows:notice', payload: { readonly message: string }): void;
  };
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
    const { electron, windows } = this.#parts;
    const tellWindow = (): void => windows.broadcast('windows:notice', { message });
    this.close();
    if (windows.isVisible('session') || !electron.Notification.isSupported()) return tellWindow();
    const notification = new electron.Notification({ title: windowTitles.session, body: message, silent: true });
    notification.on('click', () => windows.open('session'));
    notification.on('failed', tellWindow);
    this.#last = notification;
    notification.show();
  }

  /** Takes the last one back. */
  close(): void {
    this.#last?.close();
    this.#last = null;
  }
}
