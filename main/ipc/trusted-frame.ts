import type { WindowName } from '../../core/ipc/windows-requests.ts';
import { appOrigin } from '../app/app-scheme.ts';
import type { InvokeEvent } from '../app/electron-surface.ts';

/**
 * Names the window that sent a message, or null for a stranger: a frame inside a window, another page, or contents that
 * belong to none of our windows. `senderFrame` must be read at once: after an await it may be gone
 * (https://www.electronjs.org/docs/latest/breaking-changes, 33.0).
 */
export function trustedWindow(
  event: InvokeEvent,
  nameOf: (contentsId: number) => WindowName | null,
): WindowName | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  if (!frame.url.startsWith(`${appOrigin}/`)) return null;
  return nameOf(event.sender.id);
}
