import type { ElectronApplication } from 'playwright/test';
import { itemAt } from './poll.ts';
import type { MenuItemSnapshot, TestTray } from './twelve-app.ts';
import './electron-probe.ts';

/** The tray of the program on Electron. Nobody can click on the real icon, so its events are emitted. */
export function electronTray(application: () => ElectronApplication): TestTray {
  const emit = (event: 'click' | 'right-click'): Promise<void> =>
    application().evaluate((_electron, name) => {
      const note = globalThis.twelveProbe.trays[0];
      if (note === undefined) throw new Error('There is no tray icon.');
      note.tray.emit(name, {}, note.tray.getBounds());
    }, event);
  const menu = async (): Promise<readonly MenuItemSnapshot[]> => {
    const hasMenu = await application().evaluate(() => globalThis.twelveProbe.trays[0]?.menu !== null);
    if (!hasMenu) await emit('right-click');
    return application().evaluate(() => {
      const describe = (shown: Electron.Menu): MenuItemSnapshot[] =>
        shown.items
          .filter((item) => item.visible)
          .map((item) => ({
            id: item.commandId,
            label: item.label,
            type: item.type === 'header' || item.type === 'palette' ? 'normal' : item.type,
            enabled: item.enabled,
            checked: item.checked,
            accelerator: item.accelerator ?? '',
            submenu: item.submenu === undefined ? null : describe(item.submenu),
          }));
      const shown = globalThis.twelveProbe.trays[0]?.menu ?? globalThis.twelveProbe.poppedUp;
      return shown === null ? [] : describe(shown);
    });
  };
  return {
    state: () =>
      application().evaluate(() => {
        const note = globalThis.twelveProbe.trays[0];
        return note === undefined ? null : { image: note.image, title: note.title, tooltip: note.tooltip };
      }),
    click: () => emit('click'),
    rightClick: () => emit('right-click'),
    menu,
    choose: async (...labels) => {
      const item = itemAt(await menu(), labels);
      if (!item.enabled) throw new Error(`"${labels.join(' › ')}" is disabled.`);
      await application().evaluate((_electron, id) => {
        const find = (shown: Electron.Menu): Electron.MenuItem | undefined => {
          for (const entry of shown.items) {
            const found = entry.commandId === id ? entry : entry.submenu && find(entry.submenu);
            if (found !== undefined) return found;
          }
          return undefined;
        };
        const shown = globalThis.twelveProbe.trays[0]?.menu ?? globalThis.twelveProbe.poppedUp;
        if (shown !== null) find(shown)?.click();
      }, item.id);
    },
  };
}
