import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../../core/settings/parse-settings.ts';
import { defaultSettings, isSameValue, type Settings } from '../../core/settings/settings.ts';
import { settingNames } from '../../core/settings/settings-schema.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Rectangle } from '../../core/windows/place-window.ts';
import { fileStamp } from '../storage/file-stamp.ts';

/** What is kept besides settings: where each window was last. */
const placesKey = 'places';

/** And what the user was told that is said only once. */
const toldKey = 'told';

/** The little that is used of electron-store. */
interface SettingsFile {
  readonly store: Readonly<Record<string, unknown>>;
  set(values: Readonly<Record<string, unknown>>): void;
}

export interface SettingsStoreOptions {
  /** Some defaults differ by system. */
  readonly platform: Platform;
  /** Hears when settings cannot be read or written; they stay as they are in memory. */
  readonly onFailure?: (error: unknown) => void;
}

/** The user's choices. They are the defaults until `load`, which happens after the tray is up. */
export class SettingsStore {
  readonly #folder: string;
  readonly #platform: Platform;
  readonly #onFailure: (error: unknown) => void;
  readonly #listeners = new Set<(settings: Settings) => void>();
  #settings: Settings;
  #places: Readonly<Record<string, unknown>> = {};
  #told: readonly string[] = [];
  #file: SettingsFile | null = null;
  #loading: Promise<void> | null = null;
  /** What was set before the file was open: it wins over the file. */
  #early: Partial<Settings> = {};

  constructor(folder: string, { platform, onFailure = () => {} }: SettingsStoreOptions) {
    this.#folder = folder;
    this.#platform = platform;
    this.#settings = defaultSettings(platform);
    this.#onFailure = onFailure;
  }

  /** Reads the file; a file that can't be read is kept aside under another name. */
  load(): Promise<void> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  /** Reads the file again that something else has replaced or removed; what it does not hold is back at its default. */
  reload(): void {
    if (this.#file === null) return;
    this.#places = {};
    this.#adopt(this.#file);
  }

  get(): Settings {
    return this.#settings;
  }

  /** Changes some settings; what is absurd falls back to its default. Answers all of them. */
  set(patch: Partial<Settings>): Settings {
    if (this.#file === null) this.#early = { ...this.#early, ...patch };
    const changed = this.#take({ ...this.#settings, ...patch });
    if (Object.keys(changed).length > 0) this.#write(changed);
    return this.#settings;
  }

  /** Where a window was last, or null. */
  getPlace(window: string): Rectangle | null {
    const place = Object.hasOwn(this.#places, window) ? this.#places[window] : null;
    return isRectangle(place) ? place : null;
  }

  setPlace(window: string, { x, y, width, height }: Rectangle): void {
    this.#places = { ...this.#places, [window]: { x, y, width, height } };
    this.#write({ [placesKey]: this.#places });
  }

  /** Whether something that is said only once was said; known once the file is read. */
  wasTold(notice: string): boolean {
    return this.#told.includes(notice);
  }

  setTold(notice: string): void {
    this.#told = [...this.#told, notice];
    this.#write({ [toldKey]: this.#told });
  }

  /** Calls back after each change; returns what ends that. */
  onChange(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #open(): Promise<void> {
    try {
      mkdirSync(this.#folder, { recursive: true });
      this.#keepUnreadable();
      // Loaded here and not at the top: it brings a JSON schema compiler along and takes 60 ms to start.
      const { default: ElectronStore } = await import('electron-store');
      const file: SettingsFile = new ElectronStore({
        cwd: this.#folder,
        name: 'settings',
        clearInvalidConfig: true,
        accessPropertiesByDotNotation: false,
      });
      this.#adopt(file);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  #adopt(file: SettingsFile): void {
    const stored = { ...file.store };
    const storedPlaces = stored[placesKey];
    const earlyPlaces = this.#places;
    this.#file = file;
    this.#places = { ...(isRecord(storedPlaces) ? storedPlaces : {}), ...earlyPlaces };
    const storedTold = stored[toldKey];
    this.#told = Array.isArray(storedTold) ? storedTold.filter((notice) => typeof notice === 'string') : [];
    this.#take({ ...stored, ...this.#early });
    if (Object.keys(this.#early).length > 0) this.#write(this.#early);
    if (Object.keys(earlyPlaces).length > 0) this.#write({ [placesKey]: this.#places });
    this.#early = {};
  }

  /** Takes new values over, tells everybody, and answers what is different now. */
  #take(values: unknown): Partial<Settings> {
    const before = this.#settings;
    const after = parseSettings(values, this.#platform);
    const changed = settingNames.filter((name) => !isSameValue(before[name], after[name]));
    if (changed.length === 0) return {};
    this.#settings = after;
    for (const listener of this.#listeners) listener(after);
    return Object.fromEntries(changed.map((name) => [name, after[name]]));
  }

  /** Only the given keys are written: those of another version of the program stay as they are. */
  #write(values: Readonly<Record<string, unknown>>): void {
    try {
      this.#file?.set(values);
    } catch (error) {
      this.#onFailure(error);
    }
  }

  #keepUnreadable(): void {
    const file = join(this.#folder, 'settings.json');
    if (!isUnreadable(file)) return;
    // Stamped with the moment it was written: that is when it went wrong.
    const stamp = fileStamp(statSync(file).mtimeMs);
    copyFileSync(file, join(this.#folder, `settings-unreadable-${stamp}.json`));
  }
}

function isUnreadable(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Not there yet, or not ours to read, which electron-store says by itself.
    return false;
  }
  try {
    return !isRecord(JSON.parse(text));
  } catch {
    return true;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRectangle(value: unknown): value is Rectangle {
  if (!isRecord(value)) return false;
  const { x, y, width, height } = value;
  return [x, y, width, height].every(Number.isFinite) && Number(width) > 0 && Number(height) > 0;
}
