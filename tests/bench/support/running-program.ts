import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { HostProcess } from '../../e2e/support/host-process.ts';
import { poll } from '../../e2e/support/poll.ts';
import type { DesktopSnapshot } from '../../../browser-host/desktop/snapshot.ts';
import type { StartOptions } from '../../e2e/support/twelve-app.ts';
import type { RequestArgs, RequestName, RequestResult } from '../../../core/ipc/contract.ts';
import { watchCountdown } from './countdown-watch.ts';

/** Now, on the clock that pages and this process share. */
export const now = (): number => performance.timeOrigin + performance.now();

const running = new Set<HostProcess>();

/** Ends what a measurement that failed left running. */
export function endPrograms(): void {
  for (const { child } of running) child.kill('SIGKILL');
}

/** A program in the browser host, in a process of its own. */
export class RunningProgram {
  readonly host: HostProcess;
  readonly address: string;
  readonly #change: { heard: (() => void) | null };

  private constructor(host: HostProcess, address: string, change: { heard: (() => void) | null }) {
    this.host = host;
    this.address = address;
    this.#change = change;
  }

  static async start(options: StartOptions, windows: 'pages' | 'desktop' = 'pages'): Promise<RunningProgram> {
    const change: { heard: (() => void) | null } = { heard: null };
    const host = new HostProcess(options, () => change.heard?.(), windows);
    running.add(host);
    void host.exited().then(() => running.delete(host));
    return new RunningProgram(host, await host.address(), change);
  }

  /** Waits until something on the desktop is so; the moment is the one at which it was seen, so never too early. */
  seen(is: (desktop: DesktopSnapshot) => boolean): Promise<number> {
    const seen = Promise.withResolvers<number>();
    const look = (): void => {
      this.host.desktop().then((desktop) => is(desktop) && seen.resolve(now()), seen.reject);
    };
    this.#change.heard = look;
    look();
    return seen.promise.finally(() => (this.#change.heard = null));
  }

  async clickTray(): Promise<void> {
    const tray = (await this.host.desktop()).trays[0];
    if (tray === undefined) throw new Error('There is no tray icon.');
    await this.host.user({ kind: 'tray-click', id: tray.id });
  }

  /** Quits as a user does. */
  async quit(): Promise<void> {
    await this.host.ask({ command: 'quit' });
    const code = await this.host.exited();
    if (code !== 0) throw new Error(`The program ended with ${code}.\n${this.host.errors}`);
  }
}

/** A page of its own for one window of a program, in a browser context of its own and so in a process of its own. */
export class WindowPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly #context: BrowserContext;
  readonly #address: string;

  private constructor(context: BrowserContext, page: Page, devtools: CDPSession, address: string) {
    this.#context = context;
    this.page = page;
    this.devtools = devtools;
    this.#address = address;
  }

  /** Waits for the program's first window and lets the browser in; the page is still empty. */
  static async of(program: RunningProgram, browser: Browser): Promise<WindowPage> {
    const window = await poll('a window', async () => (await program.host.desktop()).windows[0]);
    const context = await browser.newContext({
      viewport: { width: window.bounds.width, height: window.bounds.height },
    });
    await context.request.get(program.address);
    await context.addInitScript(watchCountdown);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // In time that the thread ran: what other programs take from it on a busy machine does not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new WindowPage(context, page, devtools, `${new URL(program.address).origin}/.host/windows/${window.id}`);
  }

  /** Loads the window's page anew. */
  async load(): Promise<void> {
    await this.page.goto(this.#address, { waitUntil: 'load' });
  }

  /** How long after the beginning of its loading the page showed the countdown, in ms. */
  async countdownShownAfter(): Promise<number> {
    await this.page.waitForFunction(() => window.bench.countdownPaintedAt !== null);
    return this.page.evaluate(() => (window.bench.countdownPaintedAt ?? 0) - performance.timeOrigin);
  }

  /** Asks main for something as the page itself would. */
  async request<N extends RequestName>(name: N, ...args: RequestArgs<N>): Promise<RequestResult<N>> {
    const reply = await this.page.evaluate(
      ([asked, given]) => (window as unknown as PageWithBridge).bridge.request(asked, ...given),
      [name, args] as const,
    );
    if (!reply.ok) throw new Error(`"${name}" was refused: ${JSON.stringify(reply)}`);
    return reply.value as RequestResult<N>;
  }

  /** One of Chromium's counters of the page's process. */
  async metric(name: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const found = metrics.find((metric) => metric.name === name);
    if (found === undefined) throw new Error(`Chromium has no metric "${name}".`);
    return found.value;
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

interface PageWithBridge {
  readonly bridge: {
    request(
      name: string,
      ...args: readonly unknown[]
    ): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false }>;
  };
}
