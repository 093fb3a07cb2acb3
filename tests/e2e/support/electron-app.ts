import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';
import { dropOn } from './drop-file.ts';
import { emitOnNotification, notificationSnapshots } from './electron-notifications.ts';
import { electronTray } from './electron-tray.ts';
import { windowSnapshots } from './electron-windows.ts';
import { poll } from './poll.ts';
import type {
  Measures,
  NotificationSnapshot,
  Rectangle,
  StartOptions,
  TestTray,
  TwelveApp,
  WindowSnapshot,
} from './twelve-app.ts';
import './electron-probe.ts';

const entry = join(import.meta.dirname, 'electron-entry.mjs');
const longestStepMs = 15_000;

/** The program on Electron itself, driven through Playwright. */
export class ElectronApp implements TwelveApp {
  readonly hostName = 'electron';
  readonly tray: TestTray;
  options: StartOptions;
  #application: ElectronApplication | null = null;
  #lastMoment = 0;

  private constructor(options: StartOptions) {
    this.options = options;
    this.tray = electronTray(() => this.#running);
  }

  static async start(options: StartOptions): Promise<ElectronApp> {
    const app = new ElectronApp(options);
    await app.#start();
    return app;
  }

  async window(name: string): Promise<Page> {
    const page = await poll(`a window called "${name}"`, async () =>
      this.#running.windows().find((candidate) => nameOf(candidate.url()) === name),
    );
    await page.waitForLoadState('load');
    return page;
  }

  windows(): Promise<readonly WindowSnapshot[]> {
    return windowSnapshots(this.#running);
  }

  closeWindow(name: string): Promise<void> {
    return this.#withWindow(name, 'close');
  }

  focusWindow(name: string): Promise<void> {
    return this.#withWindow(name, 'focus');
  }

  blurWindows(): Promise<void> {
    return this.#running.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.blur());
  }

  /** A script cannot drag a real window: it is put there, and the event of a drag follows. */
  async moveWindow(name: string, bounds: Rectangle): Promise<void> {
    const id = await this.#idOf(name);
    await this.#running.evaluate(
      ({ BrowserWindow }, wanted) => {
        const window = BrowserWindow.fromId(wanted.id);
        window?.setBounds(wanted.bounds);
        if (process.platform !== 'linux') window?.emit('moved');
      },
      { id, bounds },
    );
  }

  notifications(): Promise<readonly NotificationSnapshot[]> {
    return notificationSnapshots(this.#running);
  }

  async clickNotification(title: string): Promise<void> {
    await emitOnNotification(this.#running, title, 'click', 0);
  }

  async chooseNotificationAction(title: string, action: string): Promise<void> {
    const shown = (await this.notifications()).findLast((known) => known.title === title);
    await emitOnNotification(this.#running, title, 'action', shown?.actions.indexOf(action) ?? -1);
  }

  copy(text: string): Promise<void> {
    return this.#running.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  copied(): Promise<string> {
    return this.#running.evaluate(({ clipboard }) => clipboard.readText());
  }

  /** Whatever the system would do: what the program hears is the same. */
  async followLink(link: string): Promise<void> {
    await this.#running.evaluate(({ app }, url) => {
      if (process.platform === 'darwin') app.emit('open-url', { preventDefault: () => {} }, url);
      else app.emit('second-instance', {}, [process.execPath, url], '');
    }, link);
  }

  async takeShortcut(): Promise<void> {
    throw new Error('On Electron the keys are the whole desktop’s.');
  }

  async pressShortcut(): Promise<boolean> {
    throw new Error('On Electron nobody can press the keys of the whole desktop.');
  }

  openedLinks(): Promise<readonly string[]> {
    return this.#running.evaluate(() => globalThis.twelveProbe.links);
  }

  openedPaths(): Promise<readonly string[]> {
    return this.#running.evaluate(() => globalThis.twelveProbe.paths);
  }

  async answerDialog(paths: readonly string[]): Promise<void> {
    await poll('a file dialog', () =>
      this.#running.evaluate((_electron, chosen) => {
        const answer = globalThis.twelveProbe.dialogs.shift();
        answer?.(chosen);
        return answer === undefined ? undefined : true;
      }, paths),
    );
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
      await this.#running.context().clock.runFor(step);
    }
    this.#lastMoment = await this.now();
  }

  async sleep(ms: number, { events }: { readonly events: boolean }): Promise<void> {
    if (events) await this.suspend();
    await this.call('twelveTest.sleep', ms);
    await this.#followClock();
    if (events) await this.resume();
  }

  async stall(ms: number): Promise<void> {
    await this.call('twelveTest.stall', ms);
    await this.#followClock();
  }

  async setWall(ms: number): Promise<void> {
    await this.call('twelveTest.setWall', ms);
    await this.#followClock();
  }

  async suspend(): Promise<void> {
    await this.#running.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  }

  async resume(): Promise<void> {
    await this.#running.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  }

  measure(): Promise<Measures> {
    return this.#running.evaluate(() => ({
      heapBytes: process.memoryUsage().heapUsed,
      timers: process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length,
      trayChanges: globalThis.twelveProbe.changes,
    }));
  }

  call(path: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#running.evaluate(
      (_electron, call) => {
        let owner: unknown = undefined;
        let value: unknown = globalThis;
        for (const name of call.path.split('.')) {
          owner = value;
          value = (value as Record<string, unknown> | undefined)?.[name];
        }
        if (typeof value !== 'function') throw new Error(`The program has no "${call.path}" to call.`);
        return (value as (...given: readonly unknown[]) => unknown).apply(owner, [...call.args]);
      },
      { path, args },
    );
  }

  async quit(): Promise<number | null> {
    const exit = this.exited();
    await this.#running.evaluate(({ app }) => void setImmediate(() => app.quit()));
    return exit;
  }

  async kill(): Promise<void> {
    const exit = this.exited();
    this.#running.process().kill('SIGKILL');
    await exit;
  }

  async exited(): Promise<number | null> {
    const child = this.#running.process();
    if (child.exitCode === null && child.signalCode === null) {
      await new Promise((resolve) => child.once('exit', resolve));
    }
    this.#application = null;
    return child.exitCode;
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
    if (this.#application !== null) await this.kill();
  }

  async #start(): Promise<void> {
    const { options } = this;
    this.#application = await _electron.launch({
      args: [entry, `--user-data-dir=${options.dataFolder}`, '--data', options.dataFolder, ...options.arguments],
      locale: options.locale,
      timezoneId: options.timeZone,
      colorScheme: options.colorScheme,
      env: {
        ...Object.fromEntries(
          Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
        ),
        TZ: options.timeZone,
        TWELVE_TEST_MAIN: options.main,
        TWELVE_PLATFORM: options.platform,
        TWELVE_TEST_NOW: String(options.startAt.getTime()),
        ...(options.clock === 'manual' ? { TWELVE_TEST_CLOCK: 'manual' } : {}),
      },
    });
    if (options.clock !== 'manual') return;
    this.#lastMoment = await this.now();
    await this.#application.context().clock.install({ time: this.#lastMoment - 60_000 });
    await this.#application.context().clock.pauseAt(this.#lastMoment);
  }

  get #running(): ElectronApplication {
    if (this.#application === null) throw new Error('The program does not run.');
    return this.#application;
  }

  async #followClock(): Promise<void> {
    this.#lastMoment = await this.now();
    await this.#running.context().clock.setSystemTime(this.#lastMoment);
  }

  async #idOf(name: string): Promise<number> {
    const found = (await this.windows()).find((window) => nameOf(window.url) === name);
    if (found === undefined) throw new Error(`There is no window called "${name}".`);
    return found.id;
  }

  async #withWindow(name: string, method: 'close' | 'focus'): Promise<void> {
    const id = await this.#idOf(name);
    await this.#running.evaluate(({ BrowserWindow }, target) => BrowserWindow.fromId(target.id)?.[target.method](), {
      id,
      method,
    });
  }
}

function nameOf(url: string): string {
  return /\/windows\/([^/]+)\//.exec(url)?.[1] ?? url;
}
