import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desktop } from '../desktop/desktop.ts';
import type { HostWindow } from '../electron/browser-window.ts';
import type { LoadedDocument } from '../electron/web-contents.ts';

/** The window whose present page has this key. */
export function windowWithKey(
  desktop: Desktop,
  key: string,
): { readonly window: HostWindow; readonly document: LoadedDocument } | null {
  for (const window of desktop.windows.values()) {
    const { document } = window.webContents;
    if (document !== null && document.key === key) return { window, document };
  }
  return null;
}

/** Answers what a page must know at once: may it go there, may it open that. Anything unknown is refused. */
export async function answerQuestion(
  desktop: Desktop,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const asker = windowWithKey(desktop, url.searchParams.get('key') ?? '');
  const target = url.searchParams.get('url') ?? '';
  request.resume();
  let isAllowed = false;
  if (asker !== null && url.searchParams.get('about') === 'navigate') {
    isAllowed = asker.window.webContents.mayNavigate(programTarget(asker.document.url, target));
  } else if (asker !== null && url.searchParams.get('about') === 'open') {
    asker.window.webContents.windowOpenRequested(target);
  }
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ isAllowed }));
}

/** A page names its own pages by the host's origin (written as `host:`); the program knows them by its own. */
function programTarget(documentUrl: string, target: string): string {
  if (!target.startsWith('host:/')) return target;
  const { protocol, host } = new URL(documentUrl);
  return `${protocol}//${host}${target.slice('host:'.length)}`;
}
