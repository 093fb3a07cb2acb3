import type { Desktop } from '../desktop/desktop.ts';

/** Electron's `globalShortcut`: the keys are the desktop's, and a key that somebody has cannot be had. */
export class HostGlobalShortcut {
  readonly #desktop: Desktop;
  readonly #held = new Map<string, () => void>();
  #isSuspended = false;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  register(accelerator: string, callback: () => void): boolean {
    this.#needReady();
    if (this.#held.has(accelerator) || this.#desktop.takenShortcuts.has(accelerator)) return false;
    this.#held.set(accelerator, callback);
    return true;
  }

  isRegistered(accelerator: string): boolean {
    this.#needReady();
    return this.#held.has(accelerator);
  }

  unregister(accelerator: string): void {
    this.#needReady();
    this.#held.delete(accelerator);
  }

  unregisterAll(): void {
    this.#held.clear();
  }

  setSuspended(isSuspended: boolean): void {
    this.#isSuspended = isSuspended;
  }

  isSuspended(): boolean {
    return this.#isSuspended;
  }

  /** The user presses the keys in another program; whether anybody has them. */
  press(accelerator: string): boolean {
    const callback = this.#isSuspended ? undefined : this.#held.get(accelerator);
    callback?.();
    return callback !== undefined;
  }

  #needReady(): void {
    this.#desktop.needReady('globalShortcut cannot be used before the app is ready');
  }
}
