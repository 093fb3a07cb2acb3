import { join } from 'node:path';
import type { ControlMeasures } from '../../../browser-host/control.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { HostProcess } from '../../e2e/support/host-process.ts';
import { DesktopClient } from './desktop-client.ts';

const main = join(import.meta.dirname, '..', '..', '..', 'dist', 'main', 'main.js');

/** The whole built program in the browser host, on a clock that the test moves, with somebody in its window. */
export class RestingProgram {
  readonly #process: HostProcess;
  readonly client: DesktopClient;

  private constructor(process: HostProcess, client: DesktopClient) {
    this.#process = process;
    this.client = client;
  }

  static async start(dataFolder: string, platform: Platform): Promise<RestingProgram> {
    const process = new HostProcess(
      {
        main,
        dataFolder,
        platform,
        clock: 'manual',
        startAt: new Date('2026-11-23T09:00:00Z'),
        timeZone: 'Europe/Zagreb',
        locale: 'en-GB',
        colorScheme: 'light',
        arguments: [],
      },
      () => {},
      'desktop',
    );
    const program = new RestingProgram(process, await DesktopClient.enter(await process.address()));
    const names = Array.from({ length: 250 }, (_, index) => `@person${index}@example.social`);
    await program.client.request('imports:text', { text: names.join('\n') });
    return program;
  }

  /** What went wrong inside, in its own words. */
  get errors(): string {
    return this.#process.errors;
  }

  async advance(ms: number): Promise<void> {
    await this.#call('twelveTest.advance', ms);
  }

  /** How often the program woke up while that time passed. */
  async wakeUpsIn(ms: number): Promise<number> {
    const before = await this.#call('twelveTest.firedTimers');
    await this.advance(ms);
    return (await this.#call('twelveTest.firedTimers')) - before;
  }

  waitingTimers(): Promise<number> {
    return this.#call('twelveTest.waitingTimers');
  }

  measure(): Promise<ControlMeasures> {
    return this.#process.measure();
  }

  /** Closes every window, as its button does. */
  closeWindows(): void {
    for (const { id } of this.client.desktop.windows) this.client.user({ kind: 'window-close', id });
  }

  async end(): Promise<void> {
    this.client.leave();
    this.#process.child.kill('SIGKILL');
    await this.#process.exited();
  }

  async #call(path: string, ...args: readonly number[]): Promise<number> {
    return Number(await this.#process.ask({ command: 'call', path, args }));
  }
}
