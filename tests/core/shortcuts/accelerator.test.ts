import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAccelerator, readPress, type KeyPress } from '../../../core/shortcuts/accelerator.ts';
import { shortcutText } from '../../../core/text/shortcut-text.ts';

const press = (keys: string, key: string, code: string): KeyPress => ({
  key,
  code,
  ctrlKey: keys.includes('ctrl'),
  altKey: keys.includes('alt'),
  shiftKey: keys.includes('shift'),
  metaKey: keys.includes('meta'),
});

describe('a press of keys', () => {
  it.each([
    ['ctrl alt', 't', 'KeyT', 'linux', 'Control+Alt+T'],
    ['shift meta', 'T', 'KeyT', 'darwin', 'Command+Shift+T'],
    ['ctrl meta', '1', 'Digit1', 'win32', 'Control+Super+1'],
    // Option makes another sign of it; the place of the key counts then.
    ['alt meta', '†', 'KeyT', 'darwin', 'Command+Alt+T'],
    // On a French keyboard the letter on the key counts and not its place.
    ['ctrl alt', 'a', 'KeyQ', 'linux', 'Control+Alt+A'],
    ['ctrl shift', ' ', 'Space', 'linux', 'Control+Shift+Space'],
    ['ctrl', 'F9', 'F9', 'linux', 'Control+F9'],
    ['', 'F13', 'F13', 'linux', 'F13'],
  ] as const)('%s and %s is a shortcut', (held, key, code, platform, accelerator) => {
    expect(readPress(press(held, key, code), platform)).toEqual({ kind: 'shortcut', accelerator });
    expect(isAccelerator(accelerator)).toBe(true);
  });

  it.each([
    ['ctrl', 'c', 'KeyC', 'weak'],
    ['shift', 'T', 'KeyT', 'weak'],
    ['', 'F5', 'F5', 'weak'],
    ['alt', 'F4', 'F4', 'weak'],
    ['ctrl', 'Control', 'ControlLeft', 'waiting'],
    ['ctrl alt', 'AltGraph', 'AltRight', 'waiting'],
    ['ctrl alt', 'MediaPlayPause', 'MediaPlayPause', 'impossible'],
    ['ctrl alt', 'Escape', 'Escape', 'impossible'],
  ] as const)('%s and %s is none', (held, key, code, kind) => {
    expect(readPress(press(held, key, code), 'linux')).toEqual({ kind });
  });
});

describe('a text from a file', () => {
  it.each(['', 'T', 'Control+T', 'Alt+Control+T', 'Control+Alt+t', 'Control+Control+T', 'Control+Alt+', 'Hyper+Alt+T'])(
    '%j is no shortcut',
    (text) => {
      expect(isAccelerator(text)).toBe(false);
    },
  );

  it('is none, whatever it is, unless a press of keys could make it', () => {
    const part = fc.constantFrom('Control', 'Alt', 'Shift', 'Command', 'Super', 'T', 'F5', 'Space', '', '+', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const text = parts.join('+');
        if (!isAccelerator(text)) return;
        expect(new Set(parts).size).toBe(parts.length);
        expect(shortcutText(text, 'linux')).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a shortcut in words', () => {
  it.each([
    ['Control+Alt+T', 'linux', 'Ctrl+Alt+T'],
    ['Control+Super+Up', 'win32', 'Ctrl+Windows+↑'],
    ['Command+Control+Alt+Shift+T', 'darwin', '⌘⌃⌥⇧T'],
  ] as const)('%s on %s', (accelerator, platform, text) => {
    expect(shortcutText(accelerator, platform)).toBe(text);
  });
});
