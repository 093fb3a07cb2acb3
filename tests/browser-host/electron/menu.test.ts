import { describe, expect, it, vi } from 'vitest';
import { Desktop } from '../../../browser-host/desktop/desktop.ts';
import { HostMenu } from '../../../browser-host/electron/menu.ts';

const desktop = new Desktop({ platform: 'linux', dataFolder: '/tmp', windows: 'pages' });

function menu(...template: Electron.MenuItemConstructorOptions[]): HostMenu {
  return new HostMenu(desktop, template, vi.fn());
}

describe('HostMenu', () => {
  it('turns the tick before the click is told', () => {
    const seen: boolean[] = [];
    const made = menu({ label: 'Loud', type: 'checkbox', checked: true, click: (item) => seen.push(item.checked) });
    made.items[0]?.choose();
    made.items[0]?.choose();
    expect(seen).toEqual([false, true]);
  });

  it('leaves one radio entry chosen', () => {
    const made = menu({ label: 'One', type: 'radio', checked: true }, { label: 'Two', type: 'radio' });
    made.items[1]?.choose();
    expect(made.items.map((item) => item.checked)).toEqual([false, true]);
  });

  it('does nothing for a disabled entry', () => {
    const click = vi.fn();
    menu({ label: 'No', enabled: false, click }).items[0]?.choose();
    expect(click).not.toHaveBeenCalled();
  });

  it('finds entries below by id and by number', () => {
    const made = menu({ label: 'More', submenu: [{ id: 'two', label: 'Two' }] });
    const inner = made.getMenuItemById('two');
    expect(inner?.label).toBe('Two');
    expect(made.find(inner?.commandId ?? -1)).toBe(inner);
  });

  it('quits by its role, unless it has something better to do', () => {
    const quit = vi.fn();
    new HostMenu(desktop, [{ role: 'quit' }], quit).items[0]?.choose();
    new HostMenu(desktop, [{ role: 'quit', click: vi.fn() }], quit).items[0]?.choose();
    expect(quit).toHaveBeenCalledTimes(1);
  });
});
