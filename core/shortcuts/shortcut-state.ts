/** What a shortcut of the program does, from anywhere. */
export const shortcutNames = ['startShortcut', 'showShortcut'] as const;

export type ShortcutName = (typeof shortcutNames)[number];

/**
 * How a shortcut stands. `none`: the user wants none. `held`: it works. `asked`: the desktop asks the user itself. `taken`: another
 * program has it. `same`: it is the program's other shortcut. `uninstalled`: this desktop gives shortcuts to installed programs only.
 */
export type ShortcutState = 'none' | 'held' | 'asked' | 'taken' | 'same' | 'uninstalled';

export type ShortcutStates = Readonly<Record<ShortcutName, ShortcutState>>;
