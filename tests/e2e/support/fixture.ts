import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { ElectronApp } from './electron-app.ts';
import { HostApp } from './host-app.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import type { StartOptions, TwelveApp } from './twelve-app.ts';

const builtMain = join(import.meta.dirname, '..', '..', '..', 'dist', 'main', 'main.js');

/** A Wednesday morning; Zagreb changes its clocks and is not where most tests are run. */
const usualStart: Omit<StartOptions, 'dataFolder'> = {
  main: builtMain,
  platform: 'linux',
  clock: 'manual',
  startAt: new Date('2026-11-18T08:00:00.000Z'),
  timeZone: 'Europe/Zagreb',
  locale: 'en-GB',
  colorScheme: 'light',
  arguments: [],
};

interface Fixtures {
  /** How the program starts; `test.use({ start: { platform: 'darwin' } })` changes a part of it. */
  readonly start: Partial<StartOptions>;
  /** A folder of this test's own. */
  readonly dataFolder: string;
  /** The program, started. */
  readonly twelve: TwelveApp;
  /** Starts the program in a way that only this test knows; it is ended with the test. */
  readonly launch: (options?: Partial<StartOptions>) => Promise<TwelveApp>;
}

/** Playwright's test with the program as a fixture, on the host that TWELVE_HOST names. */
export const test = base.extend<Fixtures>({
  start: [{}, { option: true }],
  dataFolder: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(quickFolder(), `twelve-e2e-${browserName}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ browser, dataFolder, start }, use, testInfo) => {
    const apps: TwelveApp[] = [];
    await use(async (options = {}) => {
      const wanted: StartOptions = { ...usualStart, dataFolder, ...start, ...options };
      const app = isOnElectron ? await ElectronApp.start(wanted) : await HostApp.start(browser, wanted);
      apps.push(app);
      return app;
    });
    for (const app of apps) {
      const isFailed = testInfo.status !== testInfo.expectedStatus;
      if (isFailed && app instanceof HostApp) await testInfo.attach('stderr', { body: app.errors });
      await app.dispose();
    }
  },
  twelve: async ({ launch }, use) => {
    await use(await launch());
  },
});

/** Whether the tests run on Electron rather than on the browser host. */
export const isOnElectron = process.env.TWELVE_HOST === 'electron';

export { expect } from 'playwright/test';
