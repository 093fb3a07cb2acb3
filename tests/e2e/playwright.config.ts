import { defineConfig } from 'playwright/test';
import { findChromium } from '../../scripts/chromium.ts';

/** End-to-end tests: no retries, because a test that needs one is wrong or has found something. */
// oxlint-disable-next-line import/no-default-export -- the form that Playwright reads.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 45_000,
  reporter: [['list']],
  use: { browserName: 'chromium', launchOptions: await findChromium(), trace: 'off', screenshot: 'off' },
});
