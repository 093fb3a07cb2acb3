import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { limited, told, type Bench, type Measurement } from './support/measurement.ts';
import { now } from './support/running-program.ts';
import { median } from './support/statistics.ts';

const root = join(import.meta.dirname, '..', '..');
const installLimitMs = 60_000;
const warmStarts = 3;

/** What a newcomer waits for on a fresh checkout, and what everybody waits for afterwards. */
export const fromNothing: Measurement = {
  name: 'from nothing',
  isSlow: true,
  async measure(bench) {
    let checkout = copyCheckout(bench);
    let installMs = install(bench, checkout);
    if (installMs > installLimitMs / 2) {
      // What npm had to download is in its cache now, and downloads are not counted.
      checkout = copyCheckout(bench);
      installMs = install(bench, checkout);
    }
    bench.say('first start');
    const first = await startToUsable(bench, checkout);
    const warm: number[] = [];
    const address: number[] = [];
    for (let start = 0; start < warmStarts; start += 1) {
      bench.say('warm start');
      const times = await startToUsable(bench, checkout);
      warm.push(times.usableMs);
      address.push(times.addressMs);
    }
    return [
      limited('npm ci and the first start, to a usable page', (installMs + first.usableMs) / 1000, 's', 60),
      told('  of it npm ci', installMs / 1000, 's'),
      limited('Warm npm start, to a usable page, median', median(warm) / 1000, 's', 3),
      told('Warm npm start, to the address, median', median(address) / 1000, 's'),
    ];
  },
};

/** What a checkout of the present state would hold: what Git tracks or would track. */
function copyCheckout(bench: Bench): string {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  const folder = bench.newFolder();
  for (const path of listed.stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { force: true });
  }
  return folder;
}

function install(bench: Bench, checkout: string): number {
  bench.say('npm ci in a fresh checkout');
  const before = now();
  const run = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: checkout,
    env: newcomersEnvironment(),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`npm ci failed: ${run.stderr}`);
  return now() - before;
}

/** Without what npm and Vite left here: they would change what npm installs. */
function newcomersEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !/^npm_/i.test(name)),
  );
}

/** From the command to the address, and to a window on the desktop page that can be used. */
async function startToUsable(
  bench: Bench,
  checkout: string,
): Promise<{ readonly addressMs: number; readonly usableMs: number }> {
  // The user's browser is open already.
  const context = await (await bench.browser()).newContext();
  const page = await context.newPage();
  const began = now();
  const child = spawn('npm', ['start', '--silent', '--', '--headless', '--data', bench.newFolder()], {
    cwd: checkout,
    env: newcomersEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const address = await firstLine(child);
  const addressMs = now() - began;
  await page.goto(address, { waitUntil: 'commit' });
  await firstRun(page);
  const usableMs = now() - began;
  await context.close();
  child.kill('SIGTERM');
  await exited;
  return { addressMs, usableMs };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('\n')) resolve(printed.trim());
    });
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code} before it had an address.`)));
  });
}

/** Without people the program opens the first run: usable when something can be pasted there. */
async function firstRun(page: Page): Promise<void> {
  await page.frameLocator('iframe').getByRole('textbox').first().waitFor({ state: 'visible', timeout: 120_000 });
}
