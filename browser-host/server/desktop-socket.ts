import type { WebSocket } from 'ws';
import { onMessage } from './socket-messages.ts';
import type { FromPage, Rectangle, ToPage } from '../desktop/snapshot.ts';
import { chooseMenuItem } from '../electron/menu.ts';
import type { HostWindow } from '../electron/browser-window.ts';
import type { HostElectron } from '../electron/surface.ts';

/** Speaks with a page that shows the desktop: the whole picture whenever it changes, and what the user does. */
export function serveDesktop({ electron }: { readonly electron: HostElectron }, socket: WebSocket): void {
  const { desktop } = electron;
  const send = (message: ToPage): void => socket.send(JSON.stringify(message));
  const sendDesktop = (): void => send({ kind: 'desktop', desktop: desktop.snapshot() });
  const openLink = (url: string): void => send({ kind: 'open-link', url });
  const readClipboard = (): void => send({ kind: 'read-clipboard' });
  const writeClipboard = (text: string): void => send({ kind: 'write-clipboard', text });
  desktop.on('change', sendDesktop);
  desktop.on('open-link', openLink);
  desktop.on('read-clipboard', readClipboard);
  desktop.on('write-clipboard', writeClipboard);
  onMessage(
    socket,
    (text) => JSON.parse(text) as FromPage,
    (message) => receive(electron, message),
  );
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    desktop.off('change', sendDesktop);
    desktop.off('open-link', openLink);
    desktop.off('read-clipboard', readClipboard);
    desktop.off('write-clipboard', writeClipboard);
  });
  sendDesktop();
}

/** Does what the user did. The page is the host's own, but what it names may be gone already. */
export function receive(electron: HostElectron, message: FromPage): void {
  const { desktop } = electron;
  switch (message.kind) {
    case 'screen':
      if (desktop.isReady) electron.screen.resized(wholeOf(message.width, 320), wholeOf(message.height, 240));
      else desktop.screen = { width: wholeOf(message.width, 320), height: wholeOf(message.height, 240) };
      electron.nativeTheme.systemChanged(message.isDark);
      return;
    case 'tray-bounds':
      return desktop.trays.get(message.id)?.placedAt(wholeBounds(message.bounds));
    case 'tray-click':
      return desktop.trays.get(message.id)?.userClicked();
    case 'tray-double-click':
      return desktop.trays.get(message.id)?.userDoubleClicked();
    case 'tray-right-click':
      return desktop.trays.get(message.id)?.userRightClicked();
    case 'menu-choose':
      chooseMenuItem(desktop, message.id);
      return closeMenus(electron);
    case 'menu-closed':
      return closeMenus(electron);
    case 'window-close':
      return desktop.windows.get(message.id)?.close();
    case 'window-focus':
      return desktop.windows.get(message.id)?.focus();
    case 'window-restore':
      return bringBack(desktop.windows.get(message.id));
    case 'window-blur':
      return desktop.focus(null);
    case 'window-bounds':
      return desktop.windows.get(message.id)?.userMoved(wholeBounds(message.bounds));
    case 'notification-click':
      return desktop.notifications.get(message.id)?.userClicked();
    case 'notification-close':
      return desktop.notifications.get(message.id)?.close();
    case 'notification-action':
      return desktop.notifications.get(message.id)?.userChoseAction(message.action);
    case 'clipboard':
      return electron.clipboard.holds(message.text);
    case 'dialog-answer':
      return desktop.dialogs.get(message.id)?.answer(message.paths);
  }
}

/** The user clicked on its entry in the taskbar. */
function bringBack(window: HostWindow | undefined): void {
  window?.restore();
  window?.show();
}

function closeMenus({ desktop }: HostElectron): void {
  for (const tray of desktop.trays.values()) tray.menuClosed();
}

function wholeOf(value: number, least: number): number {
  return Math.max(least, Math.round(Number.isFinite(value) ? value : least));
}

function wholeBounds(bounds: Rectangle): Rectangle {
  return {
    x: wholeOf(bounds.x, -100_000),
    y: wholeOf(bounds.y, -100_000),
    width: wholeOf(bounds.width, 1),
    height: wholeOf(bounds.height, 1),
  };
}
