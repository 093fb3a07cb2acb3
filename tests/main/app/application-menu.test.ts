import type { Menu, MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { setApplicationMenu } from '../../../main/app/application-menu.ts';
import type { Platform } from '../../../core/types/platform.ts';

/** The roles of the menu that was set, or null for none at all. */
function rolesOn(platform: Platform): readonly unknown[] | null {
  const set: (Menu | null)[] = [];
  let template: MenuItemConstructorOptions[] = [];
  const made = {} as Menu;
  const Menu = {
    buildFromTemplate: (given: MenuItemConstructorOptions[]) => {
      template = given;
      return made;
    },
    setApplicationMenu: (menu: Menu | null) => void set.push(menu),
  };
  setApplicationMenu({ Menu }, platform);
  expect(set).toHaveLength(1);
  return set[0] === made ? template.map(({ role }) => role) : null;
}

it('keeps the keys for copying, closing and quitting on macOS', () => {
  expect(rolesOn('darwin')).toEqual(['appMenu', 'editMenu', 'windowMenu']);
});

it.each(['win32', 'linux'] as const)('takes the menu away on %s', (platform) => {
  expect(rolesOn(platform)).toBeNull();
});
