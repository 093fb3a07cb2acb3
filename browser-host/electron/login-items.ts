import type * as Electron from 'electron';
import type { HostPlatform } from '../options.ts';

type Settings = Parameters<Electron.App['setLoginItemSettings']>[0];

/** What the system starts when its user logs in. On Linux Electron's two functions do nothing, and so these. */
export class LoginItems {
  readonly #platform: HostPlatform;
  readonly #commands = new Set<string>();

  constructor(platform: HostPlatform) {
    this.#platform = platform;
  }

  set({ openAtLogin, path, args }: Settings): void {
    if (this.#platform === 'linux') return;
    const command = this.#commandOf(path, args);
    if (openAtLogin === true) this.#commands.add(command);
    else this.#commands.delete(command);
  }

  get({ path, args }: Electron.LoginItemSettingsOptions = {}): Electron.LoginItemSettings {
    const openAtLogin = this.#platform !== 'linux' && this.#commands.has(this.#commandOf(path, args));
    return {
      openAtLogin,
      wasOpenedAtLogin: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
    };
  }

  /** Windows finds an entry by its very command; macOS has one for the whole program. */
  #commandOf(path = process.execPath, args: readonly string[] = []): string {
    return this.#platform === 'win32' ? JSON.stringify([path, ...args]) : '';
  }
}
