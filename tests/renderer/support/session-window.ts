import { LitElement } from 'lit';
import { afterEach } from 'vitest';
import type { Failure } from '../../../core/ipc/contract.ts';
import type { SessionScreen } from '../../../core/ipc/session-requests.ts';
import { GalleryBridge } from '../../../renderer/gallery/gallery-bridge.ts';
import { postsFixtures } from '../../../renderer/gallery/posts-fixtures.ts';
import { sessionFixtures } from '../../../renderer/gallery/session-fixtures.ts';
import '../../../renderer/windows/session/session-window.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-theme');
});

/** Waits until an element and everything in its shadow trees has rendered. */
export async function settled(root: Element): Promise<void> {
  if (root.localName.startsWith('twelve-')) await customElements.whenDefined(root.localName);
  if (root instanceof LitElement) while (!(await root.updateComplete));
  for (const child of (root.shadowRoot ?? root).querySelectorAll('*')) {
    if (child.localName.startsWith('twelve-')) await settled(child);
  }
}

/** The first element behind a path of selectors, each one shadow tree deeper: `a >>> b`. */
export function find(root: Element, path: string): HTMLElement {
  const found = findAll(root, path)[0];
  if (found === undefined) throw new Error(`Nothing is at "${path}".`);
  return found;
}

/** A field to write in. */
export function findField(root: Element, path: string): HTMLInputElement | HTMLTextAreaElement {
  const found = find(root, path);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`What is at "${path}" is no field.`);
}

export function findAll(root: Element, path: string): readonly HTMLElement[] {
  let roots: readonly Element[] = [root];
  for (const selector of path.split('>>>')) {
    roots = roots.flatMap((each) => Array.from((each.shadowRoot ?? each).querySelectorAll(selector.trim())));
  }
  return roots.filter((element) => element instanceof HTMLElement);
}

/** A button by the words on it or its name, anywhere below `root`. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = everything(root).find(
    (element): element is HTMLButtonElement =>
      element instanceof HTMLButtonElement && [element.getAttribute('aria-label'), words(element)].includes(name),
  );
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}

function everything(root: Element): readonly Element[] {
  const inside = Array.from((root.shadowRoot ?? root).querySelectorAll('*'));
  const slotted = root.shadowRoot === null ? [] : Array.from(root.querySelectorAll('*'));
  return [...inside, ...slotted].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...everything(element)],
  );
}

/** What is written in an element, in one line. */
export function words(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The session window with one of the gallery's states, or another screen. */
export async function openWindow(state: string | SessionScreen, screenFailure: Failure | null = null) {
  const fixture = typeof state === 'string' ? sessionFixtures[state] : () => state;
  if (fixture === undefined) throw new Error('The gallery has no such state.');
  const bridge = new GalleryBridge(fixture());
  bridge.posts = (typeof state === 'string' ? postsFixtures[state]?.() : undefined) ?? bridge.posts;
  bridge.screenFailure = screenFailure;
  Object.assign(window, { bridge });
  const element = document.createElement('twelve-session-window');
  document.body.append(element);
  // The screen is asked for over a few promises and no timer, so that tests may hold the timers.
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await settled(element);
  const press = async (key: string): Promise<void> => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await settled(element);
  };
  return { element, bridge, press, settle: () => settled(element) };
}
