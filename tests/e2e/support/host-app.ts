import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright/test';
import type { FromPage, MenuItemSnapshot, Rectangle, WindowSnapshot } from '../../../browser-host/desktop/snapshot.ts';
import { dropOn } from './drop-file.ts';
import { HostProcess } from './host-process.ts';
import { itemAt, poll } from './poll.ts';
import type { Measures, StartOptions, TestTray, TwelveApp } from './twelve-app.ts';
import { WindowPages } from './window-pages.ts';

/** Pages run their timers in steps of at most this, so that they hear main's news in between. */
const longestStepMs = 15_000;

/** The program in the browser host, each window in a page of its own. */
export class HostApp implements TwelveApp {
  readonly hostName = 'browser-host';
  readonly tray: TestTray;
  options: StartOptions;
  #browser: Browser;
  #process: HostProcess | null = null;
  #pages: WindowPages | null = null;

  private constructor(browser: Browser, options: StartOptions) {
    this.#browser = browser;
    this.options = options;
    this.tray = this.#makeTray();
  }

  static async start(browser: Browser, options: StartOptions): Promise<HostApp> {
    const app = new HostApp(browser, options);
    await app.#start();
    return app;
  }

  async window(name: string): Promise<Page> {
    const page = await poll(`a window called "${name}"`, async () => {
      await this.#follow();
      const found = (await this.windows()).find((window) => nameOf(window) === name);
      return found?.isLoaded === true ? this.#pages?.pageOf(found.id) : undefined;
    });
    return page;
  }

  async windows(): Promise<readonly WindowSnapshot[]> {
    return (await this.#host.desktop()).windows;
  }

  async closeWindow(name: string): Promise<void> {
    await this.#host.user({ kind: 'window-close', id: await this.#idOf(name) });
    await this.#follow();
  }

  async focusWindow(name: string): Promise<void> {
    await this.#host.user({ kind: 'window-focus', id: await this.#idOf(name) });
  }

  blurWindows(): Promise<void> {
    return this.#host.user({ kind: 'window-blur' });
  }

  async moveWindow(name: string, bounds: Rectangle): Promise<void> {
    await this.#host.user({ kind: 'window-bounds', id: await this.#idOf(name), bounds });
  }

  async notifications() {
    return (await this.#host.desktop()).notifications;
  }

  async clickNotification(title: string): Promise<void> {
    await this.#host.user({ kind: 'notification-click', id: (await this.#notification(title)).id });
  }

  async chooseNotificationAction(title: string, action: string): Promise<void> {
    const { id, actions } = await this.#notification(title);
    if (!actions.includes(action)) throw new Error(`"${title}" offers ${actions.join(', ') || 'nothing'}.`);
    await this.#host.user({ kind: 'notification-action', id, action: actions.indexOf(action) });
  }

  async copy(text: string): Promise<void> {
    await this.#host.user({ kind: 'clipboard', text });
  }

  async copied(): Promise<string> {
    const { copied } = (await this.#host.ask({ command: 'opened' })) as { copied: string[] };
    return copied.at(-1) ?? '';
  }

  async followLink(link: string): Promise<void> {
    if (this.options.platform === 'darwin') return void (await this.#host.ask({ command: 'open-url', url: link }));
    const second = new HostProcess({ ...this.options, arguments: [link] }, () => {});
    await second.exited();
  }

  async takeShortcut(keys: string): Promise<void> {
    await this.#host.ask({ command: 'take-shortcut', keys });
  }

  async pressShortcut(keys: string): Promise<boolean> {
    return (await this.#host.ask({ command: 'press-shortcut', keys })) as boolean;
  }

  async openedLinks(): Promise<readonly string[]> {
    return ((await this.#host.ask({ command: 'opened' })) as { links: string[] }).links;
  }

  async openedPaths(): Promise<readonly string[]> {
    return ((await this.#host.ask({ command: 'opened' })) as { paths: string[] }).paths;
  }

  async answerDialog(paths: readonly string[]): Promise<void> {
    const dialog = await poll('a file dialog', async () => (await this.#host.desktop()).dialogs[0]);
    await this.#host.user({ kind: 'dialog-answer', id: dialog.id, paths });
  }

  async dropFile(name: string, selector: string, path: string): Promise<void> {
    await dropOn(await this.window(name), selector, basename(path), await readFile(path));
  }

  async now(): Promise<number> {
    return (await this.call('twelveTest.now')) as number;
  }

  async advance(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= longestStepMs) {
      const step = Math.min(left, longestStepMs);
      await this.call('twelveTest.advance', step);
      await this.#follow();
      await this.#pages?.pass(step);
    }
  }

  async sleep(ms: number, { events }: { readonly events: boolean }): Promise<void> {
    if (events) await this.suspend();
    await this.call('twelveTest.sleep', ms);
    await this.#pages?.skipTo(await this.now());
    if (events) await this.resume();
  }

  async stall(ms: number): Promise<void> {
    await this.call('twelveTest.stall', ms);
    await this.#pages?.skipTo(await this.now());
  }

  async setWall(ms: number): Promise<void> {
    await this.call('twelveTest.setWall', ms);
    await this.#pages?.skipTo(ms);
  }

  async suspend(): Promise<void> {
    await this.#host.ask({ command: 'power', event: 'suspend' });
  }

  async resume(): Promise<void> {
    await this.#host.ask({ command: 'power', event: 'resume' });
  }

  measure(): Promise<Measures> {
    return this.#host.measure();
  }

  call(path: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#host.ask({ command: 'call', path, args });
  }

  async quit(): Promise<number | null> {
    await this.#host.ask({ command: 'quit' });
    return this.exited();
  }

  async kill(): Promise<void> {
    this.#host.child.kill('SIGKILL');
    await this.exited();
  }

  async exited(): Promise<number | null> {
    const code = await this.#host.exited();
    await this.#pages?.close();
    this.#pages = null;
    return code;
  }

  async relaunch(afterMs = 0): Promise<void> {
    this.options = { ...this.options, startAt: new Date(this.#lastMoment + afterMs) };
    await this.#start();
  }

  async restart(afterMs = 0): Promise<void> {
    await this.quit();
    await this.relaunch(afterMs);
  }

  async dispose(): Promise<void> {
    const child = this.#process?.child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) await this.kill();
    await this.#pages?.close();
  }

  /** What the program said on stderr: shown when a test fails. */
  get errors(): string {
    return this.#process?.errors ?? '';
  }

  async #start(): Promise<void> {
    this.#process = new HostProcess(this.options, () => void this.#follow().catch(() => {}));
    const address = await this.#process.address();
    const pages = await WindowPages.open(this.#browser, address, this.options);
    if (this.options.clock === 'manual') await pages.stopClock(await this.now());
    this.#pages = pages;
    await this.#follow();
  }

  #lastMoment = 0;

  /** Remembers main's moment too, so that a later start does not go back in time. */
  async #follow(): Promise<void> {
    const pages = this.#pages;
    if (pages === null) return;
    if (this.options.clock === 'manual') this.#lastMoment = await this.now();
    await pages.follow(await this.windows());
  }

  get #host(): HostProcess {
    if (this.#process === null) throw new Error('The program was not started.');
    return this.#process;
  }

  async #idOf(name: string): Promise<number> {
    const found = (await this.windows()).find((window) => nameOf(window) === name);
    if (found === undefined) throw new Error(`There is no window called "${name}".`);
    return found.id;
  }

  async #notification(title: string) {
    const found = (await this.notifications()).findLast((shown) => shown.title === title && shown.isOpen);
    if (found === undefined) throw new Error(`There is no open notification "${title}".`);
    return found;
  }

  #makeTray(): TestTray {
    const shown = async () => (await this.#host.desktop()).trays[0];
    const user = async (kind: 'tray-click' | 'tray-right-click' | 'menu-closed'): Promise<void> => {
      const tray = await shown();
      if (tray === undefined) throw new Error('There is no tray icon.');
      const does: FromPage = kind === 'menu-closed' ? { kind } : { kind, id: tray.id };
      await this.#host.user(does);
      await this.#follow();
    };
    const menu = async (): Promise<readonly MenuItemSnapshot[]> => {
      await user('tray-right-click');
      const tray = await shown();
      return tray?.poppedUp ?? tray?.menu ?? [];
    };
    return {
      state: async () => (await shown()) ?? null,
      click: () => user('tray-click'),
      rightClick: () => user('tray-right-click'),
      menu: async () => {
        const items = await menu();
        await user('menu-closed');
        return items;
      },
      choose: async (...labels) => {
        // In its first moments the program has no menu yet, and then soon another one with the same words.
        await poll(`the entry "${labels.join(' › ')}" in a menu that stays`, async () => {
          const items = await menu();
          if (items.length === 0) return undefined;
          const item = itemAt(items, labels);
          if (!item.enabled) throw new Error(`"${labels.join(' › ')}" is disabled.`);
          const isChosen = await this.#host.ask({ command: 'choose', item: item.id });
          return isChosen === true ? true : undefined;
        });
        await user('menu-closed').catch(() => {});
      },
    };
  }
}

/** The folder that a window's page lies in. */
export function nameOf(window: Pick<WindowSnapshot, 'url'>): string {
  return /\/windows\/([^/]+)\//.exec(window.url)?.[1] ?? window.url;
}
