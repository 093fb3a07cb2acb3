import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desktop } from '../desktop/desktop.ts';
import { isCarriedPage } from '../print-page.ts';
import type { HostWindow } from '../electron/browser-window.ts';
import type { HostProtocol } from '../electron/protocol.ts';
import { hostPath } from './gate.ts';

/** What answering for the program's pages needs. */
export interface PageParts {
  readonly desktop: Desktop;
  readonly protocol: HostProtocol;
}

/** Names the window in the address of its page; the program never sees it. */
const windowParameter = 'window';

/** Where a browser finds the page of a window: the program's own path, on the host's origin. */
export function pageAddress(desktop: Desktop, windowId: number): string | null {
  const wanted = desktop.windows.get(windowId)?.webContents.wantedUrl;
  if (wanted === null || wanted === undefined || isCarriedPage(wanted)) return null;
  const { pathname, search, hash } = new URL(wanted);
  const query = new URLSearchParams(search);
  query.set(windowParameter, String(windowId));
  return `${pathname}?${query.toString()}${hash}`;
}

/** Answers from the program's own protocol handler: same body, same headers, with the shim in front of its scripts. */
export async function answerPage(
  parts: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const window = windowOf(parts.desktop, request, url);
  const programUrl = programUrlOf(parts.desktop, url);
  const wanted = new Request(programUrl, { method: request.method ?? 'GET', ...bodyOf(request) });
  const answer = await parts.protocol.answer(wanted);
  if (answer === null) {
    response.writeHead(404);
    response.end();
    return;
  }
  for (const [name, value] of answer.headers) response.setHeader(name, headerFor(parts.desktop, name, value));
  response.statusCode = answer.status;
  const body = Buffer.from(await answer.arrayBuffer());
  const isPage = (answer.headers.get('Content-Type') ?? '').startsWith('text/html');
  if (window === null || !isPage) {
    response.end(body);
    return;
  }
  const key = randomBytes(24).toString('base64url');
  window.webContents.documentOpened({ key, url: programUrl, send: null, isLoaded: false });
  response.removeHeader('Content-Length');
  response.setHeader('Permissions-Policy', refusedPermissions);
  response.end(withShim(body.toString('utf8'), `${hostPath}/shim/${key}.js`));
}

/** What the program refuses with its permission handlers, said to a browser. */
const refusedPermissions = ['camera', 'microphone', 'geolocation', 'midi', 'usb', 'serial', 'hid', 'display-capture']
  .map((name) => `${name}=()`)
  .join(', ');

/** Only a whole page is a window's: what a page inside asks for, or a frame in it, gets no bridge. */
function windowOf(desktop: Desktop, request: IncomingMessage, url: URL): HostWindow | null {
  const id = url.searchParams.get(windowParameter);
  const wanted = desktop.showsDesktop ? 'iframe' : 'document';
  if (id === null || request.headers['sec-fetch-dest'] !== wanted) return null;
  return desktop.windows.get(Number(id)) ?? null;
}

/** The address that the program itself gave the page. */
function programUrlOf(desktop: Desktop, url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete(windowParameter);
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return `${programOrigin(desktop)}${url.pathname}${search}`;
}

/** All windows of a program come from one origin; the host's own origin stands for it. */
function programOrigin(desktop: Desktop): string {
  for (const window of desktop.windows.values()) {
    const wanted = window.webContents.wantedUrl;
    if (wanted !== null && !isCarriedPage(wanted)) {
      const { protocol, host } = new URL(wanted);
      return `${protocol}//${host}`;
    }
  }
  return 'about://none';
}

function bodyOf(request: IncomingMessage): RequestInit {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  return { body: request as unknown as ReadableStream, duplex: 'half' } as RequestInit;
}

/** On the desktop page a window lies in a frame, which the program rightly forbids everybody else. */
function headerFor(desktop: Desktop, name: string, value: string): string {
  if (!desktop.showsDesktop) return value;
  if (name === 'content-security-policy') return value.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
  return name === 'x-frame-options' ? 'SAMEORIGIN' : value;
}

/** Puts the shim before every script of the page. */
export function withShim(html: string, address: string): string {
  const tag = `<script src="${address}"></script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html);
  if (head !== null) return insert(html, head.index + head[0].length, tag);
  const start = /^\s*(<!doctype[^>]*>)?\s*(<html(\s[^>]*)?>)?/i.exec(html);
  return insert(html, start?.[0].length ?? 0, tag);
}

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
