import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Starts the program as the README says (without opening a browser), asks its page for an answer, stops it with SIGTERM
 * and expects a clean exit. The first thing CI does.
 */
const root = join(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'twelve-smoke-'));
const limitMs = 60_000;

const child = spawn('npm', ['start', '--silent', '--', '--headless', '--data', data], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own, so that npm and its children can be ended together if something hangs.
  detached: true,
});
const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
const timeout = setTimeout(() => fail(`Nothing was heard for ${limitMs / 1000} s.`), limitMs);

function fail(message: string): never {
  console.error(`Start failed: ${message}`);
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  process.exit(1);
}

const address = await new Promise<string>((resolve) => {
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes('\n')) resolve(printed.trim());
  });
  void exited.then((code) => {
    if (!printed.includes('\n')) fail(`it ended with ${code} before it had an address.`);
  });
});
if (readFileSync(join(data, 'address'), 'utf8').trim() !== address) fail('the address file holds something else.');
// The address lets a browser in once, with a cookie; that it sends us on is the answer.
const response = await fetch(address, { redirect: 'manual' });
if (response.status !== 302) fail(`its page answered ${response.status}.`);

// Whatever becomes of npm, the program itself must hear of it, save and leave nothing open.
child.kill('SIGTERM');
await exited;
const traces = ['address', join('data', 'twelve.db.open')].map((name) => join(data, name));
while (traces.some((trace) => existsSync(trace))) await delay(100);
clearTimeout(timeout);
rmSync(data, { recursive: true, force: true });
console.error('Start works: an address, a page, and a clean end.');
