import type { HostQuestions } from './host-questions.ts';

/** Chromium's Navigation API, as far as it is used here. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly navigationType: string;
}

/** Asks the program before the page leaves or opens a window, where Electron's main process would hear of it. */
export function guardPage(questions: HostQuestions): void {
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, navigationType } = event as NavigateEvent;
    if (destination.sameDocument || navigationType === 'reload') return;
    if (!questions.mayNavigate(destination.url)) event.preventDefault();
  });
  globalThis.open = (url) => {
    questions.openRequested(url === undefined ? 'about:blank' : new URL(url, location.href).href);
    return null;
  };
  addEventListener('click', (event) => stopNewWindow(event, questions));
  addEventListener('auxclick', (event) => stopNewWindow(event, questions));
  // A browser opens a file that nobody takes; Electron asks will-navigate, which the program refuses.
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
}

/** A link that a browser would open in a tab of its own. */
function stopNewWindow(event: MouseEvent, questions: HostQuestions): void {
  if (event.defaultPrevented || event.button > 1) return;
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
  if (link === undefined || link.href === '') return;
  const opensElsewhere = link.target !== '' && link.target !== '_self' && link.target !== '_top';
  if (!opensElsewhere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
  event.preventDefault();
  questions.openRequested(link.href);
}

/** Lets the page see that its window was hidden: the tab around it never is. Shown counts until the first hiding. */
export class PageVisibility {
  #isVisible = true;

  constructor() {
    Object.defineProperty(document, 'visibilityState', { get: () => (this.#isVisible ? 'visible' : 'hidden') });
    Object.defineProperty(document, 'hidden', { get: () => !this.#isVisible });
  }

  set(isVisible: boolean): void {
    if (isVisible === this.#isVisible) return;
    this.#isVisible = isVisible;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }
}
