import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ControlMeasures, ControlRequest } from '../../../browser-host/control.ts';
import type { DesktopSnapshot, FromPage } from '../../../browser-host/desktop/snapshot.ts';
import type { StartOptions } from './twelve-app.ts';

const host = join(import.meta.dirname, '..', '..', '..', 'browser-host', 'host.ts');

/** Compiled once for all the starts of a test run. */
const compileCache = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'compiled');

type Answer = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** One process of the browser host and the private channel to it. */
export class HostProcess {
  readonly child: ChildProcess;
  /** What it wrote to stderr, for the message of a test that fails. */
  errors = '';
  #output = '';
  #lastId = 0;
  readonly #pending = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #exit: Promise<number | null>;

  constructor(options: StartOptions, onChange: () => void, windows: 'pages' | 'desktop' = 'pages') {
    this.child = spawn(process.execPath, argumentsFor(options, windows), {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        // Whatever desktop the tests are started from.
        XDG_SESSION_TYPE: '',
        WAYLAND_DISPLAY: '',
        ...options.environment,
        NODE_COMPILE_CACHE: compileCache,
        TZ: options.timeZone,
        LANG: options.locale.replace('-', '_'),
        TWELVE_TEST_NOW: String(options.startAt.getTime()),
      },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.errors += text));
    this.child.on('message', (message: Answer & { readonly event?: string }) => {
      if (message.event === 'change') onChange();
      else this.#answered(message);
    });
    this.#exit = once(this.child, 'exit').then(([code]) => {
      for (const answer of this.#pending.values()) answer.reject(new Error(`The host has ended.\n${this.errors}`));
      this.#pending.clear();
      return code as number | null;
    });
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until the program is ready; answers with the address it printed. */
  async address(): Promise<string> {
    const ended = this.#exit.then(() => {
      throw new Error(`The host ended before it was ready.\n${this.errors}`);
    });
    while (!this.#output.includes('\n')) {
      await Promise.race([once(this.child.stdout as NonNullable<ChildProcess['stdout']>, 'data'), ended]);
    }
    ended.catch(() => {});
    return this.#output.split('\n')[0] ?? '';
  }

  ask(request: ControlRequest): Promise<unknown> {
    const id = (this.#lastId += 1);
    const answer = Promise.withResolvers<unknown>();
    this.#pending.set(id, answer);
    this.child.send({ id, ...request }, (error) => {
      if (error !== null) answer.reject(error);
    });
    return answer.promise;
  }

  async desktop(): Promise<DesktopSnapshot> {
    return (await this.ask({ command: 'desktop' })) as DesktopSnapshot;
  }

  async measure(): Promise<ControlMeasures> {
    return (await this.ask({ command: 'measure' })) as ControlMeasures;
  }

  async user(does: FromPage): Promise<void> {
    await this.ask({ command: 'user', does });
  }

  exited(): Promise<number | null> {
    return this.#exit;
  }

  #answered(message: Answer): void {
    const answer = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.error === undefined) answer?.resolve(message.value);
    else answer?.reject(new Error(message.error));
  }
}

function argumentsFor(options: StartOptions, windows: 'pages' | 'desktop'): string[] {
  return [
    '--disable-warning=ExperimentalWarning',
    host,
    '--headless',
    '--control',
    `--windows=${windows}`,
    `--data=${options.dataFolder}`,
    `--main=${options.main}`,
    `--platform=${options.platform}`,
    `--clock=${options.clock}`,
    ...options.arguments,
  ];
}
