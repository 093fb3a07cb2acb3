import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot, Rectangle, WindowSnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';
import { icon } from './icons.ts';
import { makeDraggable } from './window-drag.ts';

/** Windows that stay on top lie above all others. */
const onTopOrder = 100_000;

/** All windows of the program, each in a frame of its own. */
export class WindowsView {
  readonly #connection: () => DesktopConnection;
  readonly #windows = new Map<number, WindowView>();

  constructor(connection: () => DesktopConnection) {
    this.#connection = connection;
    place('windows').setAttribute('aria-label', desktopText.windows);
    place('windows').addEventListener('pointerdown', (event) => {
      if (event.target === place('windows')) this.#connection().send({ kind: 'window-blur' });
    });
    // A click into a frame moves the focus there; the page itself only sees that it lost it.
    addEventListener('blur', () => setTimeout(() => this.#tellFocus()));
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#connection().send({ kind: 'window-blur' });
    });
  }

  show(desktop: DesktopSnapshot): void {
    for (const [id, view] of this.#windows) {
      if (desktop.windows.some((window) => window.id === id)) continue;
      view.root.remove();
      this.#windows.delete(id);
    }
    for (const window of desktop.windows) {
      let view = this.#windows.get(window.id);
      if (view === undefined) {
        view = new WindowView(window.id, this.#connection);
        this.#windows.set(window.id, view);
        place('windows').append(view.root);
      }
      view.show(window, desktop.theme);
    }
    place('hint').hidden = desktop.windows.some((window) => window.isVisible);
  }

  #tellFocus(): void {
    const frame = document.activeElement;
    const view = [...this.#windows].find(([, { root }]) => frame !== null && root.contains(frame));
    if (view !== undefined) this.#connection().send({ kind: 'window-focus', id: view[0] });
    else if (!document.hasFocus()) this.#connection().send({ kind: 'window-blur' });
  }
}

/** One window: title bar, page, and a corner to resize it by. */
class WindowView {
  readonly root: HTMLElement;
  readonly #connection: () => DesktopConnection;
  readonly #id: number;
  readonly #frame = element('iframe', { className: 'window-page' });
  readonly #title = element('span', { className: 'window-title' });
  readonly #bar: HTMLElement;
  readonly #close: HTMLButtonElement;
  readonly #corner = element('div', { className: 'window-corner', attributes: { tabindex: '0', role: 'separator' } });
  #window: WindowSnapshot | null = null;
  #address: string | null = null;

  constructor(id: number, connection: () => DesktopConnection) {
    this.#id = id;
    this.#connection = connection;
    this.#close = element('button', {
      className: 'window-close',
      attributes: { type: 'button' },
      children: [icon('close')],
    });
    this.#bar = element('div', {
      className: 'window-bar',
      attributes: { tabindex: '0', role: 'group' },
      children: [this.#title, this.#close],
    });
    this.#corner.append(icon('grip'));
    this.root = element('section', { className: 'window', children: [this.#bar, this.#frame, this.#corner] });
    this.#close.addEventListener('click', () => this.#connection().send({ kind: 'window-close', id }));
    this.root.addEventListener('pointerdown', () => this.#connection().send({ kind: 'window-focus', id }));
    makeDraggable(
      this.#bar,
      this.#target((bounds, by) => ({ ...bounds, x: bounds.x + by.x, y: bounds.y + by.y })),
    );
    makeDraggable(
      this.#corner,
      this.#target((bounds, by) => ({
        ...bounds,
        width: Math.max(this.#window?.minimumWidth ?? 0, bounds.width + by.x, 120),
        height: Math.max(this.#window?.minimumHeight ?? 0, bounds.height + by.y, 80),
      })),
    );
  }

  show(window: WindowSnapshot, theme: DesktopSnapshot['theme']): void {
    const hadFocus = this.#window?.isFocused === true;
    this.#window = window;
    this.#place(window.bounds);
    this.root.style.zIndex = String(window.order + (window.isOnTop ? onTopOrder : 0));
    const isSeen = window.isVisible && !window.isMinimized;
    this.root.classList.toggle('is-hidden', !isSeen);
    this.root.classList.toggle('is-focused', window.isFocused);
    this.root.classList.toggle('is-bare', !window.hasFrame);
    this.root.classList.toggle('is-clear', window.isSeeThrough);
    this.root.inert = !isSeen;
    this.#corner.hidden = !window.isResizable;
    const title = window.title === '' ? desktopText.pageTitle : window.title;
    this.#title.textContent = title;
    this.#frame.title = title;
    this.#close.setAttribute('aria-label', desktopText.closeWindow(title));
    this.#bar.setAttribute('aria-label', desktopText.moveWindow(title));
    this.#corner.setAttribute('aria-label', desktopText.resizeWindow(title));
    this.#frame.style.background = window.isSeeThrough ? 'none' : window.backgroundColor;
    // Chromium takes what `prefers-color-scheme` is inside a frame from this; other browsers keep their own setting.
    this.#frame.style.colorScheme = theme === 'system' ? 'light dark' : theme;
    if (window.address !== null && window.address !== this.#address) {
      this.#address = window.address;
      this.#frame.src = window.address;
    }
    if (window.isFocused && !hadFocus && !this.root.contains(document.activeElement)) this.#frame.focus();
  }

  #place(bounds: Rectangle): void {
    this.root.style.left = `${bounds.x}px`;
    this.root.style.top = `${bounds.y}px`;
    this.root.style.width = `${bounds.width}px`;
    this.root.style.height = `${bounds.height}px`;
  }

  #target(apply: (bounds: Rectangle, by: { readonly x: number; readonly y: number }) => Rectangle) {
    const nothing: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
    return {
      apply,
      bounds: () => this.#window?.bounds ?? nothing,
      preview: (bounds: Rectangle) => this.#place(bounds),
      finish: (bounds: Rectangle) => this.#connection().send({ kind: 'window-bounds', id: this.#id, bounds }),
    };
  }
}
