import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { hostPath } from './gate.ts';
import { serveDesktop } from './desktop-socket.ts';
import type { ServerParts } from './http-server.ts';
import { windowWithKey } from './window-questions.ts';
import { serveWindow } from './window-socket.ts';

interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** Requests and answers only; files take another way. */
const longestMessage = 64 * 1024 * 1024;

const server = new WebSocketServer({ noServer: true, maxPayload: longestMessage, perMessageDeflate: false });

/** Accepts the connection of a window's page or of the desktop page. */
export function acceptSocket(parts: ServerParts, url: URL, upgrade: Upgrade): void {
  const serve = serviceFor(parts, url);
  if (serve === null) {
    upgrade.socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    return;
  }
  server.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, serve);
}

function serviceFor(parts: ServerParts, url: URL): ((socket: WebSocket) => void) | null {
  if (url.pathname === `${hostPath}/desktop` && parts.desktop.showsDesktop) {
    return (socket) => serveDesktop(parts, socket);
  }
  const asker = windowWithKey(parts.desktop, url.searchParams.get('key') ?? '');
  if (url.pathname !== `${hostPath}/window` || asker === null || asker.document.send !== null) return null;
  return (socket) => serveWindow(parts.electron.ipcMain, asker.window, asker.document, socket);
}
