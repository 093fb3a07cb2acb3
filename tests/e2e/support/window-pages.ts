import type { Browser, BrowserContext, Page } from 'playwright/test';
import type { WindowSnapshot } from '../../../browser-host/desktop/snapshot.ts';
import type { StartOptions } from './twelve-app.ts';

interface OpenPage {
  readonly page: Page;
  readonly address: string;
}

/** Opens a page for each window of the program and closes it with the window, as Electron does by itself. */
export class WindowPages {
  readonly #context: BrowserContext;
  readonly #origin: string;
  readonly #pages = new Map<number, OpenPage>();
  #work: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(context: BrowserContext, origin: string) {
    this.#context = context;
    this.#origin = origin;
  }

  /** Lets a fresh browser in by the address that the host printed. */
  static async open(browser: Browser, address: string, options: StartOptions): Promise<WindowPages> {
    const context = await browser.newContext({
      // Nobody watches: what moves only costs time.
      reducedMotion: 'reduce',
      timezoneId: options.timeZone,
      locale: options.locale,
      colorScheme: options.colorScheme,
    });
    await context.request.get(address);
    return new WindowPages(context, new URL(address).origin);
  }

  /** Pages live in the same moment as main, and stand still like it. */
  async stopClock(atMs: number): Promise<void> {
    // A clock can be stopped only at a moment that has not passed yet.
    await this.#context.clock.install({ time: atMs - 60_000 });
    await this.#context.clock.pauseAt(atMs);
  }

  async pass(ms: number): Promise<void> {
    if (this.#context.pages().length > 0) await this.#context.clock.runFor(ms);
    else await this.#context.clock.fastForward(ms);
  }

  /** Time goes on without the pages running, as in sleep. */
  async skipTo(wallMs: number): Promise<void> {
    await this.#context.clock.setSystemTime(wallMs);
  }

  /** Brings the pages in line with the windows; one call after the other. */
  follow(windows: readonly WindowSnapshot[]): Promise<void> {
    this.#work = this.#work.then(() => (this.#isClosed ? undefined : this.#follow(windows)));
    return this.#work;
  }

  pageOf(windowId: number): Page | undefined {
    return this.#pages.get(windowId)?.page;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#context.close();
    await this.#work.catch(() => {});
  }

  async #follow(windows: readonly WindowSnapshot[]): Promise<void> {
    const isWanted = (id: number): boolean => windows.some((window) => window.id === id);
    for (const [id, { page }] of this.#pages) {
      if (isWanted(id)) continue;
      this.#pages.delete(id);
      await page.close();
    }
    for (const { id, address, bounds } of windows) {
      const known = this.#pages.get(id);
      if (address === null || known?.address === address) continue;
      const page = known?.page ?? (await this.#context.newPage());
      await page.setViewportSize({ width: bounds.width, height: bounds.height });
      this.#pages.set(id, { page, address });
      await page.goto(`${this.#origin}/.host/windows/${id}`, { waitUntil: 'commit' });
    }
  }
}
