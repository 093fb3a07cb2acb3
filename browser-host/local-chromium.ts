import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** How to start a Chromium: to print a page, and for tests, screenshots and benchmarks. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** How to start the one at a place. */
export function launchOf(executablePath: string, extra: Record<string, string> = {}): ChromiumLaunch {
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

/** One that is installed on this system. */
export function installedChromium(): string | undefined {
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

/**
 * The Chromium inside the optional npm package. It unpacks the system libraries it carries only when it believes to be in
 * a Lambda, which is what the variable says; its own default switches turn web security off, so they are not used.
 */
export async function carriedChromium(): Promise<ChromiumLaunch | undefined> {
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
