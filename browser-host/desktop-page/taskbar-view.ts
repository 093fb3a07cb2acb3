import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';

/** The minimised windows, as buttons in the bar: a click brings one back. */
export class TaskbarView {
  readonly #connection: () => DesktopConnection;
  readonly #root = element('div', { className: 'taskbar', attributes: { role: 'group' } });
  readonly #buttons = new Map<number, HTMLButtonElement>();

  constructor(connection: () => DesktopConnection) {
    this.#connection = connection;
    this.#root.setAttribute('aria-label', desktopText.taskbar);
    place('bar').append(this.#root);
  }

  show(desktop: DesktopSnapshot): void {
    const minimised = desktop.windows.filter((window) => window.isVisible && window.isMinimized);
    for (const [id, button] of this.#buttons) {
      if (minimised.some((window) => window.id === id)) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    for (const { id, title } of minimised) this.#button(id).textContent = title === '' ? desktopText.pageTitle : title;
    this.#root.hidden = minimised.length === 0;
  }

  #button(id: number): HTMLButtonElement {
    const known = this.#buttons.get(id);
    if (known !== undefined) return known;
    const made = element('button', { className: 'taskbar-button', attributes: { type: 'button' } });
    made.addEventListener('click', () => this.#connection().send({ kind: 'window-restore', id }));
    made.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.#connection().send({ kind: 'window-close', id });
    });
    this.#buttons.set(id, made);
    this.#root.append(made);
    return made;
  }
}
