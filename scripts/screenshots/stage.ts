import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { RequestArgs, RequestName, RequestResult } from '../../core/ipc/contract.ts';
import { trayText } from '../../core/text/tray-text.ts';
import { HostApp } from '../../tests/e2e/support/host-app.ts';
import { poll } from '../../tests/e2e/support/poll.ts';
import type { StartOptions } from '../../tests/e2e/support/twelve-app.ts';
import { buildProgram } from '../build.ts';
import { findChromium } from '../chromium.ts';

const root = join(import.meta.dirname, '..', '..');

/** The Monday on which the story of the pictures begins. */
export const firstMorning = new Date('2026-10-26T08:00:00.000Z');

/** A browser, a copy of the built program, and a folder for everything that the pictures need and nobody keeps. */
export interface Stage {
  readonly browser: Browser;
  readonly folder: string;
  /** A program on a data folder of its own. */
  start(name: string, changes?: Partial<StartOptions>): Promise<HostApp>;
  options(name: string, changes?: Partial<StartOptions>): StartOptions;
  end(): Promise<void>;
}

/** Builds the program and makes ready to run it. A copy, so that a build in the meantime changes nothing. */
export async function openStage(): Promise<Stage> {
  await buildProgram();
  const folder = mkdtempSync(join(tmpdir(), 'twelve-screenshots-'));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const browser = await chromium.launch(await findChromium());
  const running: HostApp[] = [];
  const options = (name: string, changes: Partial<StartOptions> = {}): StartOptions => ({
    main: join(folder, 'dist', 'main', 'main.js'),
    dataFolder: join(folder, name),
    platform: 'linux',
    clock: 'manual',
    startAt: firstMorning,
    timeZone: 'Europe/Zagreb',
    locale: 'en-GB',
    colorScheme: 'light',
    arguments: [],
    ...changes,
  });
  return {
    browser,
    folder,
    options,
    start: async (name, changes) => {
      const app = await HostApp.start(browser, options(name, changes));
      running.push(app);
      return app;
    },
    end: async () => {
      for (const app of running) await app.dispose();
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface PageWithBridge {
  readonly bridge: {
    request(
      name: string,
      ...args: readonly unknown[]
    ): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false }>;
  };
}

/** Asks the program for something, as the window's own code does. */
export async function request<N extends RequestName>(
  page: Page,
  name: N,
  ...args: RequestArgs<N>
): Promise<RequestResult<N>> {
  const reply = await page.evaluate(
    ([asked, given]) => (window as unknown as PageWithBridge).bridge.request(asked, ...given),
    [name, args] as const,
  );
  if (!reply.ok) throw new Error(`"${name}" was refused: ${JSON.stringify(reply)}`);
  return reply.value as RequestResult<N>;
}

/** Drops a file of people on the session window, brings them in and waits for the report. */
export async function bringFile(app: HostApp, stage: Stage, name: string, content: string): Promise<Page> {
  const file = join(stage.folder, name);
  writeFileSync(file, content);
  const page = await app.window('session');
  await page.getByText('Or drop a file here').waitFor();
  await app.dropFile('session', 'text=Or drop a file here', file);
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await page.getByRole('heading', { name: /came in$/ }).waitFor();
  return page;
}

/** Opens the session window and waits until it shows something. */
export async function sessionPage(app: HostApp): Promise<Page> {
  // Right after a start the tray does not know yet that there are people.
  await poll('the menu of a program with people', async () =>
    (await app.tray.menu()).some(({ label }) => label === trayText.openSession) ? true : undefined,
  );
  await app.tray.choose(trayText.openSession);
  const page = await app.window('session');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}
