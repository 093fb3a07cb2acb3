import type { Platform } from '../types/platform.ts';

/** Keys that change what another key means, in the order in which a shortcut names them. */
const modifiers = ['Command', 'Control', 'Alt', 'Shift', 'Super'] as const;

type Modifier = (typeof modifiers)[number];

/** Keys with a name of their own, by what an event of the browser calls them. */
const namedKeys: Readonly<Record<string, string>> = {
  Space: 'Space',
  Enter: 'Enter',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Minus: '-',
  Equal: '=',
};

const keyPattern = new RegExp(
  `^([A-Z]|\\d|F([1-9]|1\\d|2[0-4])|${Object.values(namedKeys)
    .map((key) => (key.length === 1 ? `\\${key}` : key))
    .join('|')})$`,
);

/** What a press of keys says, as the browser tells it. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** `waiting`: only modifiers are down yet. `weak`: it would take a key from all other programs. `impossible`: no such key. */
export type ReadPress =
  | { readonly kind: 'shortcut'; readonly accelerator: string }
  | { readonly kind: 'waiting' | 'weak' | 'impossible' };

/** Whether a text is a shortcut that can be registered: as Electron writes them, and strong enough to harm nobody. */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const inOrder = modifiers.filter((modifier) => before.includes(modifier));
  return keyPattern.test(key) && inOrder.join('+') === before.join('+') && isStrong(inOrder, key);
}

/**
 * A shortcut holds in every program, so one key and Control would take away copying or typing: two modifiers, not Shift
 * alone; the function keys need one, and those that hardly any keyboard has need none.
 */
function isStrong(held: readonly Modifier[], key: string): boolean {
  const others = held.filter((modifier) => modifier !== 'Shift');
  if (/^F(1[3-9]|2[0-4])$/.test(key)) return true;
  if (/^F\d+$/.test(key)) return others.length > 0 && !(key === 'F4' && held.join() === 'Alt');
  return held.length >= 2 && others.length > 0;
}

/** The shortcut that a press of keys makes. */
export function readPress(press: KeyPress, platform: Platform): ReadPress {
  if (['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS', 'Dead'].includes(press.key)) return { kind: 'waiting' };
  const key = keyOf(press);
  if (key === null) return { kind: 'impossible' };
  const isHeld: Readonly<Record<Modifier, boolean>> = {
    Command: platform === 'darwin' && press.metaKey,
    Control: press.ctrlKey,
    Alt: press.altKey,
    Shift: press.shiftKey,
    Super: platform !== 'darwin' && press.metaKey,
  };
  const held = modifiers.filter((modifier) => isHeld[modifier]);
  return isStrong(held, key) ? { kind: 'shortcut', accelerator: [...held, key].join('+') } : { kind: 'weak' };
}

/** A letter is what stands on the key in the user's layout; where a modifier makes another sign of it, the key's place counts. */
function keyOf({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const placed = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const named = namedKeys[code] ?? placed?.[1] ?? placed?.[2] ?? (/^F\d{1,2}$/.test(code) ? code : null);
  return named !== null && keyPattern.test(named) ? named : null;
}
