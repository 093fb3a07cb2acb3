import { EventEmitter } from 'node:events';
import type { InvokeEvent } from '../../main/app/electron-surface.ts';

type InvokeListener = (event: InvokeEvent, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`: who answers which channel. */
export class HostIpcMain extends EventEmitter {
  readonly #handlers = new Map<string, InvokeListener>();

  handle(channel: string, listener: InvokeListener): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: InvokeListener): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return listener(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers one message; the error of a failed one carries the words that Electron gives it. */
  async answer(channel: string, event: InvokeEvent, args: readonly unknown[]): Promise<unknown> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return await handler(event, ...args);
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, { cause: error });
    }
  }
}
