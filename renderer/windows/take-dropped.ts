import { clipboardText } from '../../core/text/clipboard-text.ts';
import { dropText } from '../../core/text/drop-text.ts';
import type { ImportWish } from '../imports/import-events.ts';
import { request } from '../ipc/bridge.ts';
import type { Undo } from '../session/session-undo.ts';

/** Brings in whoever a dropped link leads to; answers what to say, and how it is taken back. */
export async function bringInLink(text: string): Promise<{ readonly message: string; readonly undo: Undo | null }> {
  // Lists of links hold comments (https://www.rfc-editor.org/rfc/rfc2483#section-5).
  const links = text.replaceAll(/^#.*$/gm, '');
  const report = await request('imports:text', { text: links });
  const { added, updated, same, batchId } = report;
  if (added + updated + same === 0) return { message: dropText.nothing, undo: null };
  const message = clipboardText.report(report);
  if (added + updated === 0) return { message, undo: null };
  return { message, undo: { message, ask: { name: 'imports:undo', args: [{ batchId }] } } };
}

/** Has the window's place for imports look into dropped files, once it is there. */
export async function lookInto(window: HTMLElement & { updateComplete: Promise<boolean> }, wish: ImportWish) {
  await import('./import-desk.ts');
  await window.updateComplete;
  await window.shadowRoot?.querySelector('twelve-import-desk')?.take(wish);
}
