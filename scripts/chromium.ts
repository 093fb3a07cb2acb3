import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How to start the Chromium that tests, screenshots and benchmarks use. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

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

function launchOf(executablePath: string, extra: Record<string, string> = {}): ChromiumLaunch {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { executablePath, args: switches(), env: { ...env, ...readingUtf8(env), ...extra } };
}

/** Where no locale is set, as in a bare container, Chromium on Linux finds no file with an ü in its name. */
function readingUtf8(env: Readonly<Record<string, string>>): Record<string, string> {
  const isSet = ['LC_ALL', 'LC_CTYPE', 'LANG'].some((name) => (env[name] ?? '') !== '');
  return process.platform === 'linux' && !isSet ? { LC_CTYPE: 'C.UTF-8' } : {};
}

/** Chromium refuses its sandbox to root; the pages opened here are all our own. */
function switches(): string[] {
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];
  return process.platform === 'linux' ? ['--no-sandbox', ...args] : args;
}

function installedChromium(): string | undefined {
  // The shell without a browser around it comes first: it opens pages in half the time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  if (process.platform === 'darwin') {
    places.push(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
  }
  if (process.platform === 'win32') {
    for (const root of [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]) {
      if (root !== undefined) places.push(join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    }
  }
  return places.find((place) => existsSync(place));
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

/**
 * The Chromium inside the optional npm package. It unpacks the system libraries it carries only when it believes to be in
 * a Lambda, which is what the variable says; its own default switches turn web security off, so they are not used.
 */
async function carriedChromium(): Promise<ChromiumLaunch | undefined> {
  if (process.platform !== 'linux') return undefined;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const carried = await import('@sparticuz/chromium').catch(() => undefined);
  if (carried === undefined) return undefined;
  const folder = tmpdir();
  mkdirSync(folder, { recursive: true });
  const executablePath = await carried.default.executablePath();
  const libraries = join(folder, 'al2023', 'lib');
  const hasLibraries = existsSync(libraries) && readdirSync(libraries).length > 0;
  return launchOf(executablePath, hasLibraries ? { LD_LIBRARY_PATH: libraries } : {});
}
