import type { Settings } from '../../core/settings/settings.ts';
import {
  shortcutNames,
  type ShortcutName,
  type ShortcutState,
  type ShortcutStates,
} from '../../core/shortcuts/shortcut-state.ts';
import type { Clock, TimerHandle } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';

/** How long keys may be recorded, in ms: a window that dies meanwhile must not leave the shortcuts dead. */
const longestRecordingMs = 60_000;

export interface ShortcutParts {
  readonly globalShortcut: ElectronSurface['globalShortcut'];
  readonly clock: Pick<Clock, 'after'>;
  /** How the desktop gives shortcuts away: at once, after asking the user, or to installed programs only. */
  readonly manner: 'at-once' | 'asks' | 'installed-only';
  readonly act: Readonly<Record<ShortcutName, () => void>>;
  readonly onChange: (states: ShortcutStates) => void;
}

/** The shortcuts that hold in every program, as the user chose them. */
export class ShortcutService {
  readonly #parts: ShortcutParts;
  readonly #held = new Map<ShortcutName, string>();
  #wanted: Readonly<Record<ShortcutName, string>> = { startShortcut: '', showShortcut: '' };
  #states: ShortcutStates = { startShortcut: 'none', showShortcut: 'none' };
  #recording: TimerHandle | null = null;

  constructor(parts: ShortcutParts) {
    this.#parts = parts;
  }

  get states(): ShortcutStates {
    return this.#states;
  }

  /** Takes what the user wants; keys that were not to be had are tried again. */
  apply(settings: Pick<Settings, ShortcutName>): void {
    const isSame = shortcutNames.every((name) => this.#wanted[name] === settings[name]);
    if (isSame) return;
    this.#wanted = { startShortcut: settings.startShortcut, showShortcut: settings.showShortcut };
    // All are given back first: the two may have changed places.
    for (const name of shortcutNames) if (this.#held.get(name) !== this.#wanted[name]) this.#giveBack(name);
    const [startShortcut, showShortcut] = shortcutNames.map((name) => this.#take(name));
    this.#states = { startShortcut: startShortcut ?? 'none', showShortcut: showShortcut ?? 'none' };
    this.#parts.onChange(this.#states);
  }

  /** While keys are recorded they are nobody's. */
  record(isRecording: boolean): void {
    this.#recording?.cancel();
    this.#recording = isRecording ? this.#parts.clock.after(longestRecordingMs, () => this.record(false)) : null;
    this.#parts.globalShortcut.setSuspended(isRecording);
  }

  /** The program ends: the keys are free again. */
  stop(): void {
    this.#recording?.cancel();
    this.#parts.globalShortcut.unregisterAll();
  }

  #take(name: ShortcutName): ShortcutState {
    const { globalShortcut, manner, act } = this.#parts;
    const keys = this.#wanted[name];
    if (keys === '') return 'none';
    if (manner === 'installed-only') return 'uninstalled';
    const isHeldAlready = this.#held.get(name) === keys;
    if (!isHeldAlready && [...this.#held.values()].includes(keys)) return 'same';
    if (!isHeldAlready && !globalShortcut.register(keys, act[name])) return 'taken';
    this.#held.set(name, keys);
    return manner === 'asks' ? 'asked' : 'held';
  }

  #giveBack(name: ShortcutName): void {
    const keys = this.#held.get(name);
    if (keys === undefined) return;
    this.#parts.globalShortcut.unregister(keys);
    this.#held.delete(name);
  }
}
