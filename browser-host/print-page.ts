import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { carriedChromium, installedChromium, launchOf, type ChromiumLaunch } from './local-chromium.ts';

/** What a page's address begins with that carries the page itself. */
const dataAddress = 'data:text/html;charset=utf-8;base64,';

/** Whether a window shows a page that its address carries: such a page is printed and never shown. */
export function isCarriedPage(url: string): boolean {
  return url.startsWith('data:');
}

/** Prints a page that its address carries, with the Chromium that is found here. */
export async function printPage(url: string): Promise<Buffer> {
  if (!url.startsWith(dataAddress)) throw new Error('The browser host prints only pages that their address carries.');
  const folder = await mkdtemp(join(tmpdir(), 'twelve-print-'));
  try {
    const page = join(folder, 'page.html');
    const paper = join(folder, 'page.pdf');
    await writeFile(page, Buffer.from(url.slice(dataAddress.length), 'base64'));
    await run(await findChromium(), [
      '--headless',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${paper}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(paper);
  } finally {
    // The browser may still be putting its things away.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function findChromium(): Promise<ChromiumLaunch> {
  const given = process.env['CHROME_PATH'] ?? '';
  const place = given !== '' && existsSync(given) ? given : installedChromium();
  const found = place === undefined ? await carriedChromium() : launchOf(place);
  if (found === undefined)
    throw new Error('There is no Chromium to print with: install one, or set CHROME_PATH to it.');
  return found;
}

function run({ executablePath, args, env }: ChromiumLaunch, more: readonly string[]): Promise<void> {
  const child = spawn(executablePath, [...args, ...more], { env, stdio: 'ignore' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`Chromium ended with ${code}.`))));
  });
}
