import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../core/errors/app-error.ts';
import type { SettingsView } from '../../core/ipc/settings-requests.ts';
import {
  countChanges,
  readSettingsFile,
  writeSettingsFile,
  type SettingsImportReport,
} from '../../core/settings/settings-file.ts';
import type { SettingName } from '../../core/settings/settings-schema.ts';
import { defaultOf, defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Platform } from '../../core/types/platform.ts';
import { writeDurably } from '../storage/write-durably.ts';
import type { SettingsStore } from './settings-store.ts';

/** All settings together have a kilobyte; a file of more than this is something else. */
const mostBytes = 1024 * 1024;

/** So many names are told of what was not understood; the rest is counted. */
const mostRefused = 5;
const longestName = 40;

/** What the settings window can do with the settings. */
export class SettingsService {
  readonly #store: Pick<SettingsStore, 'load' | 'get' | 'set'>;
  readonly #platform: Platform;

  constructor(parts: { readonly store: Pick<SettingsStore, 'load' | 'get' | 'set'>; readonly platform: Platform }) {
    this.#store = parts.store;
    this.#platform = parts.platform;
  }

  /** The settings, once they are read. */
  async view(): Promise<SettingsView> {
    await this.#store.load();
    return { settings: this.#store.get(), platform: this.#platform };
  }

  set(patch: Partial<Settings>): Settings {
    return this.#store.set(patch);
  }

  reset(name: SettingName | null): Settings {
    const defaults = name === null ? defaultSettings(this.#platform) : { [name]: defaultOf(name, this.#platform) };
    return this.#store.set(defaults);
  }

  /** Writes the settings to a file and answers its name. */
  async exportTo(path: string): Promise<string> {
    const file = basename(path);
    const { settings } = await this.view();
    try {
      writeDurably(path, writeSettingsFile(settings));
    } catch (error) {
      throw new AppError('file-unwritable', { file }, { cause: error });
    }
    return file;
  }

  /** Takes what is understood from a file; everything else stays as it is. */
  async importFrom(path: string): Promise<SettingsImportReport> {
    const fileName = basename(path);
    const read = readSettingsFile(await readText(path));
    if (read === null) throw new AppError('settings-file-unknown', { file: fileName });
    const { settings } = await this.view();
    const changed = countChanges(settings, read.settings);
    this.#store.set(read.settings);
    return {
      fileName,
      changed,
      refused: read.refused.slice(0, mostRefused).map((name) => name.slice(0, longestName)),
      refusedCount: read.refused.length,
    };
  }
}

async function readText(path: string): Promise<string> {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const stats = await handle.stat();
      // A device or a pipe could go on for ever.
      if (!stats.isFile()) throw new AppError('file-unreadable', { file });
      if (stats.size > mostBytes) throw new AppError('settings-file-unknown', { file });
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-unreadable', { file }, { cause: error });
  }
}
