import type { Platform } from '../types/platform.ts';
import { accepts } from './setting-kinds.ts';
import { defaultOf, type Settings } from './settings.ts';
import { settingNames, settingOf } from './settings-schema.ts';

/** A plain object's own entries, and none for anything else. */
function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Takes over what earlier versions called otherwise; what has its new name already wins. */
function carryOver(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // Up to 0.1 there was a single yes or no for sounds, and English was one.
  const english = given['language'] === 'en' ? { ...given, language: 'en-GB' } : given;
  if (typeof given['sound'] !== 'boolean') return english;
  return { soundMode: given['sound'] ? 'own' : 'off', ...english };
}

/** The settings that something read from outside holds and this version understands; the rest is left out. */
export function readSettings(value: unknown): Partial<Settings> {
  const given = carryOver(entriesOf(value));
  const understood = settingNames.filter((name) => Object.hasOwn(given, name) && accepts(settingOf(name), given[name]));
  return Object.fromEntries(understood.map((name) => [name, given[name]]));
}

/** Reads settings key by key: one that is missing or absurd falls back by itself and leaves the others alone. */
export function parseSettings(value: unknown, platform: Platform): Settings {
  const read = readSettings(value);
  // The type of each value follows from its name, which is more than Object.fromEntries can tell the compiler.
  return Object.fromEntries(settingNames.map((name) => [name, read[name] ?? defaultOf(name, platform)])) as Settings;
}
