import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { carriedChromium, installedChromium, launchOf, type ChromiumLaunch } from '../browser-host/local-chromium.ts';

const root = join(import.meta.dirname, '..');

export const noChromium =
  'No Chromium was found for the tests. Install Chromium or Chrome (on Debian: "apt install chromium-headless-shell"), ' +
  'or set CHROME_PATH to one, or run "npx playwright install chromium", or "npm ci --include=optional".';

/**
 * Finds a Chromium without changing the system: CHROME_PATH, an installed one, Playwright's own, the one npm carries, one
 * that Playwright can fetch into the checkout. The one npm carries goes before a download, since it needs no network.
 * Throws an error whose message says what to install.
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given))
      throw new Error(`CHROME_PATH names "${given}", and nothing is there. Correct it or unset it.`);
    return launchOf(given);
  }
  const found = installedChromium() ?? (await playwrightChromium());
  if (found !== undefined) return launchOf(found);
  const carried = await carriedChromium();
  if (carried !== undefined) return carried;
  const downloaded = await downloadedChromium();
  if (downloaded !== undefined) return launchOf(downloaded);
  throw new Error(noChromium);
}

async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const place = chromium.executablePath();
  return place !== '' && existsSync(place) ? place : undefined;
}

/** Lets Playwright fetch its Chromium into the checkout; undefined where it can't be had. */
async function downloadedChromium(): Promise<string | undefined> {
  const folder = join(root, 'node_modules', '.cache', 'playwright');
  const run = spawnSync(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) return undefined;
  for await (const file of glob('chromium-*/**/{chrome,chrome.exe,Chromium,Google Chrome for Testing}', {
    cwd: folder,
  })) {
    if (statSync(join(folder, file)).isFile()) return join(folder, file);
  }
  return undefined;
}
