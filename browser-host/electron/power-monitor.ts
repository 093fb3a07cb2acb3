import { EventEmitter } from 'node:events';
import type { Desktop } from '../desktop/desktop.ts';

/** Electron's `powerMonitor`. A page knows nothing of sleep, so here only tests make it speak. */
export class HostPowerMonitor extends EventEmitter {
  readonly #desktop: Desktop;

  constructor(desktop: Desktop) {
    super();
    this.#desktop = desktop;
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    this.#desktop.needReady("The 'powerMonitor' module can't be used before the app 'ready' event");
    return super.on(event, listener as (...args: unknown[]) => void);
  }
}
