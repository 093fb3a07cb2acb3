import { EventEmitter } from 'node:events';
import type { Desktop } from '../desktop/desktop.ts';

/** Electron's `nativeTheme`: the wish of the program, else of the browser that shows the desktop. */
export class HostNativeTheme extends EventEmitter {
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    super();
    this.#desktop = desktop;
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#desktop.theme;
  }

  set themeSource(theme: 'system' | 'light' | 'dark') {
    if (theme !== 'system' && theme !== 'light' && theme !== 'dark') {
      throw new TypeError('Error processing argument at index 0, conversion failure from string');
    }
    this.#change(() => (this.#desktop.theme = theme));
  }

  get shouldUseDarkColors(): boolean {
    return this.#desktop.theme === 'system' ? this.#desktop.isSystemDark : this.#desktop.theme === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.#desktop.isSystemDark;
  }

  systemChanged(isDark: boolean): void {
    this.#change(() => (this.#desktop.isSystemDark = isDark));
  }

  #change(apply: () => void): void {
    const before = `${this.shouldUseDarkColors} ${this.#desktop.isSystemDark}`;
    apply();
    this.#desktop.changed();
    if (before !== `${this.shouldUseDarkColors} ${this.#desktop.isSystemDark}`) this.emit('updated');
  }
}
