import { oneOf, type Guard } from '../parsing/shape.ts';
import { defaultSettings, type Settings } from './settings.ts';

function isMinutes(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 60;
}

const isSwitch = oneOf([true, false]);

/** What each setting may be. A setting without an entry does not compile. */
const guards: { readonly [Key in keyof Settings]: Guard<Settings[Key]> } = {
  sessionMinutes: isMinutes,
  trayClick: oneOf(['start', 'open']),
  sound: isSwitch,
  theme: oneOf(['system', 'light', 'dark']),
  weekStart: oneOf(['system', 1, 2, 3, 4, 5, 6, 7]),
  whenUnfocused: oneOf(['pill', 'stay', 'hide']),
  readAhead: isSwitch,
};

export const settingNames = Object.keys(guards) as readonly (keyof Settings)[];

/** Reads settings key by key: one that is missing or absurd falls back by itself and leaves the others alone. */
export function parseSettings(value: unknown): Settings {
  const given: Record<string, unknown> =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const read = settingNames.map((name) => {
    const isRight = Object.hasOwn(given, name) && guards[name](given[name]);
    return [name, isRight ? given[name] : defaultSettings[name]];
  });
  return Object.fromEntries(read);
}
