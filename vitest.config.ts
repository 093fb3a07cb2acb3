import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.ts';

const needsBrowser =
  !process.argv.includes('unit') && !process.argv.includes('storage') && !process.argv.includes('architecture');
const launch = needsBrowser ? await findChromium() : undefined;

/** Plain Node must never import the real `electron`: its entry file tries to download the binary. */
const withoutElectron = { alias: { electron: new URL('./tests/support/no-electron.ts', import.meta.url).pathname } };

export default defineConfig({
  test: {
    // One more than Vitest takes on two cores: the tests that kill and restart programs mostly wait for them.
    maxWorkers: 3,
    projects: [
      {
        resolve: withoutElectron,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{core,main,preload,browser-host,scripts}/**/*.test.ts'],
          // One process for many files: loading the same modules for each took two thirds of the time (measured).
          isolate: false,
          // Generous, as everywhere: it ends what hangs, and a busy machine is no fault of the program.
          testTimeout: 20_000,
          // Imports electron itself: only what is inlined sees the alias.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        resolve: withoutElectron,
        test: { name: 'storage', environment: 'node', include: ['tests/storage/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        resolve: withoutElectron,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: withoutElectron,
        test: {
          name: 'reliability',
          environment: 'node',
          include: ['tests/reliability/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      ...(launch === undefined
        ? []
        : [
            {
              // Found only when a test that uses them runs, they would make the page load anew in the middle of it.
              optimizeDeps: { include: ['lit/directives/live.js', 'lit/directives/repeat.js'] },
              test: {
                name: 'components',
                include: ['tests/renderer/**/*.test.ts'],
                setupFiles: ['tests/support/patience.ts'],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({ launchOptions: launch }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]),
    ],
  },
});
