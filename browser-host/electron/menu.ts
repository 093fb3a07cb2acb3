import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';
import type { MenuItemSnapshot } from '../desktop/snapshot.ts';

type ItemType = MenuItemSnapshot['type'];

/** One entry of a menu. Label, state and visibility can be changed afterwards, as in Electron. */
export class HostMenuItem {
  readonly commandId: number;
  readonly id: string;
  readonly type: ItemType;
  readonly submenu: HostMenu | undefined;
  readonly role: string | undefined;
  readonly accelerator: string;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #onClick: Electron.MenuItemConstructorOptions['click'];
  readonly #quit: () => void;
  #siblings: readonly HostMenuItem[] = [];

  constructor(desktop: Desktop, template: Electron.MenuItemConstructorOptions, quit: () => void) {
    this.commandId = desktop.nextId();
    this.submenu = submenuOf(desktop, template.submenu, quit);
    this.type = typeOf(template, this.submenu);
    this.id = template.id ?? '';
    this.role = template.role;
    this.label = template.label ?? (template.role === 'quit' ? 'Quit' : '');
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.checked = template.checked ?? false;
    this.accelerator = template.accelerator ?? '';
    this.#onClick = template.click;
    this.#quit = quit;
  }

  /** The entries beside this one: choosing a radio entry clears the others. */
  join(siblings: readonly HostMenuItem[]): void {
    this.#siblings = siblings;
  }

  click(): void {
    this.choose();
  }

  /** What happens when the user chooses the entry; nothing while it is disabled. */
  choose(): void {
    if (!this.enabled || this.type === 'separator' || this.type === 'submenu') return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') {
      for (const sibling of this.#siblings) if (sibling.type === 'radio') sibling.checked = sibling === this;
    }
    if (this.#onClick !== undefined) {
      this.#onClick(this as unknown as Electron.MenuItem, undefined, {});
      return;
    }
    if (this.role === 'quit') this.#quit();
  }

  snapshot(): MenuItemSnapshot {
    return {
      id: this.commandId,
      label: this.label,
      type: this.type,
      enabled: this.enabled,
      checked: this.checked,
      accelerator: this.accelerator,
      submenu: this.submenu?.snapshot() ?? null,
    };
  }
}

/** A menu made from a template. */
export class HostMenu {
  readonly items: readonly HostMenuItem[];

  constructor(desktop: Desktop, template: readonly Electron.MenuItemConstructorOptions[], quit: () => void) {
    this.items = template.map((entry) => new HostMenuItem(desktop, entry, quit));
    for (const item of this.items) item.join(this.items);
  }

  getMenuItemById(id: string): HostMenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const inside = item.submenu?.getMenuItemById(id);
      if (inside !== null && inside !== undefined) return inside;
    }
    return null;
  }

  /** The entry with this number, in this menu or below it. */
  find(commandId: number): HostMenuItem | undefined {
    for (const item of this.items) {
      const found = item.commandId === commandId ? item : item.submenu?.find(commandId);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  snapshot(): MenuItemSnapshot[] {
    return this.items.filter((item) => item.visible).map((item) => item.snapshot());
  }
}

/** Chooses the entry that the desktop page or a test named; false when no tray has it any more. */
export function chooseMenuItem(desktop: Desktop, commandId: number): boolean {
  for (const tray of desktop.trays.values()) {
    const item = tray.findMenuItem(commandId);
    if (item === undefined) continue;
    item.choose();
    return true;
  }
  return false;
}

function typeOf(template: Electron.MenuItemConstructorOptions, submenu: HostMenu | undefined): ItemType {
  const type = template.type ?? (submenu === undefined ? 'normal' : 'submenu');
  if (type === 'submenu' && submenu === undefined) throw new Error('Invalid submenu');
  return type === 'header' || type === 'palette' ? 'normal' : type;
}

function submenuOf(
  desktop: Desktop,
  submenu: Electron.MenuItemConstructorOptions['submenu'],
  quit: () => void,
): HostMenu | undefined {
  if (submenu === undefined) return undefined;
  if (Array.isArray(submenu)) return new HostMenu(desktop, submenu, quit);
  return submenu as unknown as HostMenu;
}
