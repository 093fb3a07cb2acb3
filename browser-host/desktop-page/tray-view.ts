import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot, TraySnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';
import { icon } from './icons.ts';
import { MenuView } from './menu-view.ts';

/** The bar with the tray icons. */
export class TrayView {
  readonly #connection: () => DesktopConnection;
  readonly #menu = new MenuView();
  readonly #entries = new Map<number, TrayEntry>();
  #platform: DesktopSnapshot['platform'] = 'linux';

  constructor(connection: () => DesktopConnection) {
    this.#connection = connection;
    place('bar').setAttribute('aria-label', desktopText.bar);
    place('bar').append(element('span', { className: 'bar-name', text: desktopText.pageTitle }));
    addEventListener('resize', () => this.#tellPlaces());
  }

  show(desktop: DesktopSnapshot): void {
    this.#platform = desktop.platform;
    for (const [id, entry] of this.#entries) {
      if (desktop.trays.some((tray) => tray.id === id)) continue;
      entry.root.remove();
      this.#entries.delete(id);
    }
    for (const tray of desktop.trays) this.#entry(tray.id).show(tray);
  }

  #entry(id: number): TrayEntry {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const made = new TrayEntry(id, this.#connection, this.#menu, () => this.#platform);
    this.#entries.set(id, made);
    place('bar').append(made.root);
    made.tellPlace();
    return made;
  }

  #tellPlaces(): void {
    for (const entry of this.#entries.values()) entry.tellPlace();
  }
}

/** One icon, its title, and the button that opens its menu for those without a right mouse button. */
class TrayEntry {
  readonly root: HTMLElement;
  readonly #id: number;
  readonly #connection: () => DesktopConnection;
  readonly #menu: MenuView;
  readonly #platform: () => DesktopSnapshot['platform'];
  readonly #image = element('img', { attributes: { alt: '' } });
  readonly #title = element('span', { className: 'tray-title' });
  readonly #button: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  #tray: TraySnapshot | null = null;

  constructor(
    id: number,
    connection: () => DesktopConnection,
    menu: MenuView,
    platform: () => DesktopSnapshot['platform'],
  ) {
    this.#id = id;
    this.#connection = connection;
    this.#menu = menu;
    this.#platform = platform;
    this.#button = element('button', {
      className: 'tray-button',
      attributes: { type: 'button' },
      children: [this.#image, this.#title],
    });
    this.#more = element('button', {
      className: 'tray-more',
      attributes: { type: 'button', 'aria-label': desktopText.openMenu, title: desktopText.openMenu },
      children: [icon('down')],
    });
    this.root = element('div', { className: 'tray', children: [this.#button, this.#more] });
    this.#button.addEventListener('click', () => this.#connection().send({ kind: 'tray-click', id }));
    this.#button.addEventListener('dblclick', () => this.#connection().send({ kind: 'tray-double-click', id }));
    this.#button.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.#askForMenu();
    });
    this.#more.addEventListener('click', () => this.#askForMenu());
  }

  show(tray: TraySnapshot): void {
    this.#tray = tray;
    const source = tray.image === '' ? '' : `data:image/png;base64,${tray.image}`;
    if (this.#image.getAttribute('src') !== source) this.#image.src = source;
    this.#image.hidden = source === '';
    this.#image.classList.toggle('is-template', tray.isTemplate);
    this.#title.textContent = tray.title;
    this.#button.title = tray.tooltip;
    this.#button.setAttribute(
      'aria-label',
      [tray.title, tray.tooltip].filter((part) => part !== '').join(', ') || 'Twelve',
    );
    if (tray.poppedUp !== null && !this.#menu.isOpen) this.#open(tray.poppedUp);
    else if (this.#menu.isOpen) this.#menu.update(tray.poppedUp ?? tray.menu ?? []);
  }

  tellPlace(): void {
    const { x, y, width, height } = this.#button.getBoundingClientRect();
    this.#connection().send({ kind: 'tray-bounds', id: this.#id, bounds: { x, y, width, height } });
  }

  /** On Linux the panel opens by itself what it was sent; elsewhere the program or the system decides. */
  #askForMenu(): void {
    this.#connection().send({ kind: 'tray-right-click', id: this.#id });
    const menu = this.#tray?.menu;
    if (this.#platform() === 'linux' && menu !== undefined && menu !== null) this.#open(menu);
  }

  #open(items: NonNullable<TraySnapshot['menu']>): void {
    this.#menu.open(items, this.#button.getBoundingClientRect(), {
      choose: (id) => this.#connection().send({ kind: 'menu-choose', id }),
      closed: () => this.#connection().send({ kind: 'menu-closed' }),
    });
  }
}
