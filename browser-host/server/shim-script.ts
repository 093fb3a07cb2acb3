import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Desktop } from '../desktop/desktop.ts';
import { stripped } from './stripped.ts';
import { windowWithKey } from './window-questions.ts';

/** In the order in which they need each other. */
const parts = [
  'structured-clone.ts',
  'shim/context-bridge.ts',
  'shim/page-connection.ts',
  'shim/host-questions.ts',
  'shim/electron-in-page.ts',
  'shim/page-guard.ts',
  'shim/drag-regions.ts',
  'shim/start-page.ts',
];

let assembled: string | null = null;

/** The script in front of a window's page: the shim, then the program's own preload, unchanged. */
export async function answerShim(desktop: Desktop, response: ServerResponse, name: string): Promise<void> {
  const asker = windowWithKey(desktop, name.replace(/\.js$/, ''));
  if (asker === null) {
    response.writeHead(404);
    response.end();
    return;
  }
  const settings = { key: asker.document.key, platform: desktop.platform };
  const preload = asker.window.preload === null ? '' : await readFile(asker.window.preload, 'utf8');
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  assembled ??= assembleShim();
  response.end(shimScript(assembled, JSON.stringify(settings), preload));
}

function shimScript(shim: string, settings: string, preload: string): string {
  return `(() => {\n${shim}\nstartPage(${settings}, (require, module, exports) => {\n${preload}\n});\n})();\n`;
}

/**
 * One classic script out of the modules: only a classic script runs before everything else in a page. All names are at
 * the top of our own files, so taking the imports and exports away is enough.
 */
export function assembleShim(): string {
  const folder = join(import.meta.dirname, '..');
  return parts
    .map((path) => stripped(readFileSync(join(folder, path), 'utf8')))
    .map((code) => code.replaceAll(/^import .*;$/gm, '').replaceAll(/^export /gm, ''))
    .join('\n');
}
