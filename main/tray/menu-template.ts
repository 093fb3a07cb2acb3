import type { MenuItemConstructorOptions } from 'electron';
import type { TrayCommand } from '../../core/tray/tray-command.ts';
import type { TrayMenuItem } from '../../core/tray/tray-menu.ts';

/** The tray menu as Electron builds it. */
export function menuTemplate(
  items: readonly TrayMenuItem[],
  onCommand: (command: TrayCommand) => void,
): MenuItemConstructorOptions[] {
  return items.map((item): MenuItemConstructorOptions => {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'submenu':
        return { label: plainLabel(item.label), submenu: menuTemplate(item.items, onCommand) };
      case 'command':
        return { label: plainLabel(item.label), click: () => onCommand(item.command) };
    }
  });
}

/** A single & would vanish and underline the letter behind it: names are no shortcuts. */
function plainLabel(label: string): string {
  return label.replaceAll('&', '&&');
}
