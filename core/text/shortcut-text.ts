import type { ShortcutState } from '../shortcuts/shortcut-state.ts';
import type { Platform } from '../types/platform.ts';

const signs: Readonly<Record<string, string>> = { Command: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' };

const words: Readonly<Record<'win32' | 'linux', Readonly<Record<string, string>>>> = {
  win32: { Control: 'Ctrl', Super: 'Windows' },
  linux: { Control: 'Ctrl' },
};

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** A shortcut as this system writes its keys. */
export function shortcutText(accelerator: string, platform: Platform): string {
  const parts = accelerator.split('+').map((part) => arrows[part] ?? part);
  if (platform === 'darwin') return parts.map((part) => signs[part] ?? part).join('');
  return parts.map((part) => words[platform][part] ?? part).join('+');
}

/** The words of the field that records keys. */
export const recordText = {
  none: 'None',
  change: (label: string, keys: string): string => `${label}: ${keys}. Press to record other keys`,
  recording: 'Press the keys…',
  /** For who cannot see that it waits. */
  spoken: 'Press the keys now. Escape leaves it as it was, Backspace removes it.',
  weak: 'These keys would be taken from every program. Hold two of Ctrl, Alt and Shift with a key.',
  weakOnMac: 'These keys would be taken from every program. Hold two of ⌘, ⌥, ⌃ and ⇧ with a key.',
  impossible: 'This key cannot be part of it. Take a letter, a digit or a function key.',
  remove: (label: string): string => `${label}: remove`,
} as const;

/** What is to be said about how a shortcut stands; empty when it works or is not wanted. */
export function shortcutStateText(state: ShortcutState): string {
  switch (state) {
    case 'none':
    case 'held':
      return '';
    case 'asked':
      return 'Your desktop asks once whether Twelve may have these keys. Say yes there.';
    case 'taken':
      return 'Another program or the system has these keys, so they do nothing here. Choose others.';
    case 'same':
      return 'Twelve’s other shortcut has the same keys. Choose others.';
    case 'uninstalled':
      return 'On Wayland only installed programs may have shortcuts. Install the deb, rpm or Flatpak package.';
  }
}
