import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { stripped } from './stripped.ts';

const root = join(import.meta.dirname, '..', '..');

/** Everything that is served from disk; anything else is not there. */
const files: Readonly<Record<string, string>> = {
  desktop: 'browser-host/desktop-page/desktop.html',
  pages: 'browser-host/desktop-page/pages.html',
  ...Object.fromEntries(
    [
      'browser-host/desktop-page/desktop.css',
      'browser-host/desktop-page/bar.css',
      'browser-host/desktop-page/connection.ts',
      'browser-host/desktop-page/dialog-view.ts',
      'browser-host/desktop-page/element.ts',
      'browser-host/desktop-page/icons.ts',
      'browser-host/desktop-page/menu-view.ts',
      'browser-host/desktop-page/page.ts',
      'browser-host/desktop-page/taskbar-view.ts',
      'browser-host/desktop-page/toasts-view.ts',
      'browser-host/desktop-page/tray-view.ts',
      'browser-host/desktop-page/window-drag.ts',
      'browser-host/desktop-page/windows-view.ts',
      'core/text/desktop-text.ts',
    ].map((path) => [path, path]),
  ),
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
};

/** The desktop page is our own too, and gets a policy as strict as the program's pages. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A link that opens in a tab of its own gets no hold on this page. */
const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** Answers with one of the host's own files; TypeScript goes out as JavaScript. */
export async function answerFile(response: ServerResponse, name: string): Promise<void> {
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  if (path === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is nothing here.\n');
    return;
  }
  const source = await readFile(join(root, path), 'utf8');
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy, ...isolation });
  response.end(path.endsWith('.ts') ? stripped(source) : source);
}
