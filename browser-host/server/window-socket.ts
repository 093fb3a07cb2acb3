import type { WebSocket } from 'ws';
import { onMessage } from './socket-messages.ts';
import type { HostWindow } from '../electron/browser-window.ts';
import type { HostIpcMain } from '../electron/ipc-main.ts';
import type { LoadedDocument } from '../electron/web-contents.ts';
import { decodeClone, encodeClone } from '../structured-clone.ts';

/** What the shim in a window's page sends. */
export type FromWindow =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'drag'; readonly by: { readonly x: number; readonly y: number } };

/** A page that goes away closes its socket with this code; anything else is a connection that may come back. */
const goingAway = 1001;

/** Speaks with the page of one window. */
export function serveWindow(ipc: HostIpcMain, window: HostWindow, document: LoadedDocument, socket: WebSocket): void {
  const contents = window.webContents;
  contents.documentConnected(document, (text) => socket.send(text));
  const sendVisibility = (isVisible: boolean) => (): void => socket.send(encodeClone({ kind: 'visible', isVisible }));
  const listeners = { show: sendVisibility(true), hide: sendVisibility(false) };
  for (const [name, listener] of Object.entries(listeners)) window.on(name, listener);
  const heard = (message: FromWindow): void => {
    if (!window.isDestroyed() && contents.document === document) receive(ipc, window, document, socket, message);
  };
  onMessage(socket, (text) => decodeClone(text) as FromWindow, heard);
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    document.send = null;
    for (const [name, listener] of Object.entries(listeners)) window.off(name, listener);
    if (code === goingAway && contents.document === document) contents.document = null;
  });
}

function receive(
  ipc: HostIpcMain,
  window: HostWindow,
  document: LoadedDocument,
  socket: WebSocket,
  message: FromWindow,
): void {
  switch (message.kind) {
    case 'invoke': {
      // Only a window's own top page gets the key of this connection, so there is no parent.
      const event = { senderFrame: { url: document.url, parent: null }, sender: window.webContents };
      void ipc.answer(message.channel, event, message.args).then(
        (value) => socket.send(replyText(message.id, value)),
        (error: unknown) => socket.send(failureText(message.id, error)),
      );
      return;
    }
    case 'send': {
      const event = { senderFrame: { url: document.url, parent: null }, sender: window.webContents };
      ipc.emit(message.channel, event, ...message.args);
      return;
    }
    case 'loaded':
      window.webContents.documentLoaded(document);
      window.pageLoaded();
      return;
    case 'title':
      window.setTitle(message.title);
      return;
    case 'drag': {
      const { x, y, ...size } = window.getBounds();
      window.userMoved({ ...size, x: x + Math.round(message.by.x), y: y + Math.round(message.by.y) });
    }
  }
}

function replyText(id: number, value: unknown): string {
  try {
    return encodeClone({ kind: 'reply', id, value });
  } catch (error) {
    return failureText(id, error);
  }
}

function failureText(id: number, error: unknown): string {
  return encodeClone({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
}
