import { desktopText } from '../../core/text/desktop-text.ts';
import type { MenuItemSnapshot } from '../desktop/snapshot.ts';
import { element, place } from './element.ts';
import { icon } from './icons.ts';

/** What becomes of an open menu. */
export interface MenuListener {
  choose(id: number): void;
  closed(): void;
}

/** One menu with its submenus, driven by pointer or keyboard as on a real desktop. */
export class MenuView {
  #root: HTMLElement | null = null;
  #listener: MenuListener | null = null;
  #before: Element | null = null;
  #shown = '';

  constructor() {
    addEventListener('pointerdown', (event) => {
      if (this.#root !== null && !event.composedPath().includes(this.#root)) this.close();
    });
    addEventListener('blur', () => this.close());
  }

  get isOpen(): boolean {
    return this.#root !== null;
  }

  open(items: readonly MenuItemSnapshot[], at: DOMRect, listener: MenuListener): void {
    this.close();
    this.#listener = listener;
    this.#before = document.activeElement;
    this.#shown = JSON.stringify(items);
    this.#root = this.#list(items, 'menu');
    place('overlays').append(this.#root);
    this.#root.showPopover();
    const { width, height } = this.#root.getBoundingClientRect();
    const bar = place('bar').getBoundingClientRect();
    const opensUp = at.top > innerHeight / 2;
    this.#root.style.left = `${Math.max(8, Math.min(at.right - width, innerWidth - width - 8))}px`;
    this.#root.style.top = `${opensUp ? Math.max(8, bar.top - height - 6) : bar.bottom + 6}px`;
    focusNext(this.#root, 1);
  }

  /** The program changed the menu while it is open. */
  update(items: readonly MenuItemSnapshot[]): void {
    if (this.#root === null || this.#shown === JSON.stringify(items)) return;
    this.#shown = JSON.stringify(items);
    this.#root.replaceChildren(...this.#list(items, 'menu').children);
    focusNext(this.#root, 1);
  }

  close(): void {
    if (this.#root === null) return;
    this.#root.remove();
    this.#root = null;
    if (this.#before instanceof HTMLElement) this.#before.focus();
    this.#listener?.closed();
    this.#listener = null;
  }

  #list(items: readonly MenuItemSnapshot[], className: string): HTMLElement {
    const list = element('div', {
      className,
      attributes: {
        role: 'menu',
        'aria-label': desktopText.menu,
        ...(className === 'menu' ? { popover: 'manual' } : {}),
      },
      children: items.map((item) => this.#entry(item)),
    });
    list.addEventListener('keydown', (event) => this.#keyPressed(event, list));
    return list;
  }

  #entry(item: MenuItemSnapshot): HTMLElement {
    if (item.type === 'separator') return element('div', { className: 'menu-line', attributes: { role: 'separator' } });
    const isTicked = item.type === 'checkbox' || item.type === 'radio';
    const button = element('button', {
      className: 'menu-item',
      attributes: {
        type: 'button',
        tabindex: '-1',
        role: isTicked ? (item.type === 'radio' ? 'menuitemradio' : 'menuitemcheckbox') : 'menuitem',
        'aria-disabled': String(!item.enabled),
        ...(isTicked ? { 'aria-checked': String(item.checked) } : {}),
        ...(item.submenu === null ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
      },
    });
    const mark = element('span', { className: 'menu-mark', children: item.checked ? [icon('tick')] : [] });
    button.append(mark, element('span', { className: 'menu-label', text: item.label }));
    if (item.submenu === null) {
      button.addEventListener('click', () => {
        if (item.enabled) this.#choose(item.id);
      });
      return button;
    }
    button.append(icon('right'));
    const inner = this.#list(item.submenu, 'submenu');
    inner.hidden = true;
    const group = element('div', { className: 'menu-group', children: [button, inner] });
    const expand = (isOpen: boolean): void => {
      inner.hidden = !isOpen;
      button.setAttribute('aria-expanded', String(isOpen));
    };
    button.addEventListener('click', () => {
      expand(inner.hidden && item.enabled);
      if (!inner.hidden) focusNext(inner, 1);
    });
    group.addEventListener('pointerenter', () => expand(item.enabled));
    group.addEventListener('pointerleave', () => expand(false));
    inner.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
      event.stopPropagation();
      expand(false);
      button.focus();
    });
    return group;
  }

  #choose(id: number): void {
    const listener = this.#listener;
    this.close();
    listener?.choose(id);
  }

  #keyPressed(event: KeyboardEvent, list: HTMLElement): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) focusNext(list, step);
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key === 'ArrowRight' && document.activeElement?.ariaExpanded === 'false') {
      (document.activeElement as HTMLElement).click();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function focusNext(list: HTMLElement, step: number): void {
  const entries = [...list.children].map((child) => (child.matches('.menu-group') ? child.firstElementChild : child));
  const buttons = entries.filter((entry): entry is HTMLButtonElement => entry instanceof HTMLButtonElement);
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
}
