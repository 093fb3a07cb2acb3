import { followDragRegions } from './drag-regions.ts';
import { createRequire } from './electron-in-page.ts';
import { HostQuestions } from './host-questions.ts';
import { PageConnection, type ShimSettings } from './page-connection.ts';
import { guardPage, PageVisibility } from './page-guard.ts';

type Preload = (require: (name: string) => unknown, module: { exports: object }, exports: object) => void;

/** Makes the page what a window of Electron is, then runs the preload; before any script of the page itself. */
export function startPage(settings: ShimSettings, preload: Preload): void {
  // The address of this script names the key of the page: nothing that runs later needs to find it.
  document.currentScript?.remove();
  const visibility = new PageVisibility();
  const connection = new PageConnection(settings, (isVisible) => visibility.set(isVisible));
  const questions = new HostQuestions(settings.key);
  guardPage(questions);
  followDragRegions(connection);
  addEventListener('load', () => connection.send({ kind: 'loaded' }), { once: true });
  addEventListener('DOMContentLoaded', () => followTitle(connection), { once: true });
  const module = { exports: {} };
  preload(createRequire(connection, questions), module, module.exports);
}

function followTitle(connection: PageConnection): void {
  const tell = (): void => connection.send({ kind: 'title', title: document.title });
  if (document.title !== '') tell();
  new MutationObserver(tell).observe(document.head, { childList: true, characterData: true, subtree: true });
}
