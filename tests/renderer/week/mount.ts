import { render, type TemplateResult } from 'lit';
import { adoptTokens } from '../../../renderer/styles/adopt-tokens.ts';

/** Puts a template on an otherwise empty page and waits until it and everything inside it is drawn. */
export async function mount(template: TemplateResult): Promise<HTMLElement> {
  adoptTokens();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  render(template, place);
  await settled(place);
  const first = place.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error('The template holds no element.');
  return first;
}

/** Waits for every Lit element below `root`, as deep as they are nested. */
export async function settled(root: Element | ShadowRoot): Promise<void> {
  for (const element of root.querySelectorAll('*')) {
    if ('updateComplete' in element) await element.updateComplete;
    if (element.shadowRoot !== null) await settled(element.shadowRoot);
  }
}

/** The first match for a selector, through shadow roots. */
export function find(root: Element | ShadowRoot, selector: string): HTMLElement {
  const [found] = findAll(root, selector);
  if (found === undefined) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** All matches for a selector, through shadow roots, in the order of the page. */
export function findAll(root: Element | ShadowRoot, selector: string): readonly HTMLElement[] {
  const start = root instanceof Element && root.shadowRoot !== null ? [root.shadowRoot] : [];
  const inside = [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as HTMLElement] : []),
    ...(element.shadowRoot === null ? [] : findAll(element.shadowRoot, selector)),
  ]);
  return [...start.flatMap((shadow) => findAll(shadow, selector)), ...inside];
}

/** The text as it is read, with single spaces. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
