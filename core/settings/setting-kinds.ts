import { isAccelerator } from '../shortcuts/accelerator.ts';
import { networks, type Network } from '../networks/network.ts';
import type { Platform } from '../types/platform.ts';
import { isDay } from '../week/civil-day.ts';
import type { WeekStart } from '../week/week-summary.ts';

/** The parts of the settings window, in its order. */
export const settingSections = [
  'session',
  'queue',
  'tray',
  'window',
  'notifications',
  'sounds',
  'reminders',
  'week',
  'appearance',
  'keyboard',
  'privacy',
] as const;

export type SettingSection = (typeof settingSections)[number];

/** A day of the week: 1 Monday … 7 Sunday, as weeks are counted everywhere here. */
export type Weekday = WeekStart;

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** What every setting has, whatever its kind. */
interface SettingBase<Value> {
  readonly section: SettingSection;
  /** What holds until the user chooses. */
  readonly byDefault: Value | ((platform: Platform) => Value);
  /** The systems where it does something; without it, all. It is kept, not shown, on the others. */
  readonly platforms?: readonly Platform[];
  /** The setting that must have one of these values for this one to matter. */
  readonly onlyWhen?: { readonly name: string; readonly is: readonly (string | boolean)[] };
}

/** One of a few values. */
export interface ChoiceSetting<Value extends string | number> extends SettingBase<Value> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

/** A whole number between two bounds. */
export interface WholeSetting extends SettingBase<number> {
  readonly kind: 'whole';
  readonly from: number;
  readonly to: number;
  /** How far one press of a key or button goes; any whole number in between is fine too. */
  readonly step: number;
  readonly unit: 'minutes' | 'percent' | 'people';
}

/** Yes or no. */
export interface SwitchSetting extends SettingBase<boolean> {
  readonly kind: 'switch';
}

/** A time of day as HH:MM, from 00:00 to 23:59. */
export interface TimeSetting extends SettingBase<string> {
  readonly kind: 'time';
}

/** One weekday or more, in the order of `weekdays`. */
export interface WeekdaysSetting extends SettingBase<readonly Weekday[]> {
  readonly kind: 'weekdays';
}

/** Keys that do something in every program; empty for none. */
export interface ShortcutSetting extends SettingBase<string> {
  readonly kind: 'shortcut';
}

/** How loud: 0 silent to 100. */
export interface VolumeSetting extends SettingBase<number> {
  readonly kind: 'volume';
}

/** Short words that the user types, none of them twice. */
export interface WordsSetting extends SettingBase<readonly string[]> {
  readonly kind: 'words';
}

/** Any of the networks, in the order in which they are always shown. */
export interface NetworksSetting extends SettingBase<readonly Network[]> {
  readonly kind: 'networks';
}

/** A day as YYYY-MM-DD, or empty for none. */
export interface DaySetting extends SettingBase<string> {
  readonly kind: 'day';
}

export type Setting =
  | ChoiceSetting<string | number>
  | WholeSetting
  | SwitchSetting
  | TimeSetting
  | WeekdaysSetting
  | ShortcutSetting
  | VolumeSetting
  | WordsSetting
  | NetworksSetting
  | DaySetting;

/** The values that a setting can have. */
export type ValueOf<One> =
  One extends ChoiceSetting<infer Value>
    ? Value
    : One extends WholeSetting | VolumeSetting
      ? number
      : One extends SwitchSetting
        ? boolean
        : One extends TimeSetting | ShortcutSetting | DaySetting
          ? string
          : One extends WeekdaysSetting
            ? readonly Weekday[]
            : One extends NetworksSetting
              ? readonly Network[]
              : One extends WordsSetting
                ? readonly string[]
                : never;

type ChoiceParts<Value extends string | number> = Omit<ChoiceSetting<Value>, 'kind' | 'byDefault'> & {
  readonly byDefault: NoInfer<Value> | ((platform: Platform) => NoInfer<Value>);
};

/** Makes a choice whose default can only be one of its values. */
export function choice<const Value extends string | number>(parts: ChoiceParts<Value>): ChoiceSetting<Value> {
  return { kind: 'choice', ...parts };
}

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

function isWholeBetween(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

function isWeekdays(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const isInOrder = value.every((day, index) => index === 0 || value[index - 1] < day);
  return isInOrder && value.every((day) => isWholeBetween(day, 1, 7));
}

/** More tags than this are not a choice any more. */
const mostWords = 20;
const longestWord = 60;

function isWords(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > mostWords || new Set(value).size < value.length) return false;
  return value.every(
    (word: unknown) =>
      typeof word === 'string' &&
      word !== '' &&
      word === word.trim() &&
      word.length <= longestWord &&
      !word.includes('\0'),
  );
}

function isNetworks(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const places = value.map((network: Network) => networks.indexOf(network));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** Whether a value from outside is one that the setting can have. */
export function accepts(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'choice':
      return setting.values.some((candidate) => candidate === value);
    case 'whole':
      return isWholeBetween(value, setting.from, setting.to);
    case 'switch':
      return typeof value === 'boolean';
    case 'time':
      return typeof value === 'string' && timePattern.test(value);
    case 'shortcut':
      return value === '' || (typeof value === 'string' && isAccelerator(value));
    case 'weekdays':
      return isWeekdays(value);
    case 'volume':
      return isWholeBetween(value, 0, 100);
    case 'words':
      return isWords(value);
    case 'networks':
      return isNetworks(value);
    case 'day':
      return value === '' || isDay(value);
  }
}
