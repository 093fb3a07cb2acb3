import type { Notice } from '../../core/notifications/notice.ts';

/** The windows that can tell what the system did not. */
export interface TellingWindows {
  /** Shows the session window without taking the focus. */
  show(): void;
  say(message: string): void;
}

/** Tells in a window what the system did not show. */
export function tellUnshown(notice: Notice, windows: TellingWindows): void {
  // A window that keeps failing must not be brought back to say so: it would fail for ever.
  if (notice.kind !== 'trouble') windows.show();
  // The session window asks about the reminder by itself.
  if (notice.kind !== 'reminder') windows.say(`${notice.title}. ${notice.body}`);
}
