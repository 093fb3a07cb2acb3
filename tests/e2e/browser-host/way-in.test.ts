import { request as openRequest } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, isOnElectron, test } from '../support/fixture.ts';
import { HostProcess } from '../support/host-process.ts';
import { program } from '../support/programs.ts';
import type { StartOptions } from '../support/twelve-app.ts';

test.skip(isOnElectron, 'only the browser host has an address');

const options = (dataFolder: string): StartOptions => ({
  main: program('windows'),
  dataFolder,
  platform: 'linux',
  clock: 'system',
  startAt: new Date(),
  timeZone: 'Europe/Zagreb',
  locale: 'en-GB',
  colorScheme: 'light',
  arguments: [],
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A request with any headers at all, which browsers and fetch would not send. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = openRequest(address, { method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('the address works once, gives a cookie, and names nobody to other sites', async ({ dataFolder }) => {
  const host = new HostProcess(options(dataFolder), () => {});
  const address = await host.address();
  const first = await ask(address);
  expect(first.status).toBe(302);
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect(first.headers['referrer-policy']).toBe('no-referrer');
  expect(String(first.headers.location)).not.toContain(address.split('/').at(-1));
  expect((await ask(address)).status).toBe(403);
  host.child.kill('SIGTERM');
  expect(await host.exited()).toBe(0);
});

test('nobody gets anything without the cookie, by another name, or from another page', async ({ dataFolder }) => {
  const host = new HostProcess(options(dataFolder), () => {});
  const address = await host.address();
  const { origin } = new URL(address);
  const cookie = String((await ask(address)).headers['set-cookie']).split(';')[0] ?? '';
  const page = `${origin}/windows/session/index.html`;
  expect((await ask(page, { cookie })).status).toBe(200);
  expect((await ask(page)).status).toBe(403);
  expect((await ask(page, { cookie, host: `evil.example:${new URL(origin).port}` })).status).toBe(403);
  expect((await ask(page, { cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask(`${origin}/.host/upload?name=x`, { cookie }, 'POST')).status).toBe(403);
  expect((await ask(`${origin}/.host/files/package.json`, { cookie })).status).toBe(404);
  expect((await ask(`${origin}/..%2f..%2fetc/passwd`, { cookie })).status).toBe(404);
  host.child.kill('SIGKILL');
  await host.exited();
});

test('the address is the only line on stdout and lies in a file that only the user reads', async ({ dataFolder }) => {
  const host = new HostProcess(options(dataFolder), () => {});
  const address = await host.address();
  const file = join(dataFolder, 'address');
  expect(host.output).toBe(`${address}\n`);
  expect(await readFile(file, 'utf8')).toBe(`${address}\n`);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
  host.child.kill('SIGINT');
  expect(await host.exited()).toBe(0);
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('an entry module that fails is told on stderr and ends the host', async ({ dataFolder }) => {
  const host = new HostProcess({ ...options(dataFolder), main: join(dataFolder, 'missing.mjs') }, () => {});
  expect(await host.exited()).toBe(1);
  expect(host.errors).toContain('missing.mjs');
});

test('a second start prints a new way into the first and leaves its file alone', async ({ dataFolder }) => {
  const single = { ...options(dataFolder), main: program('single') };
  const first = new HostProcess(single, () => {});
  const address = await first.address();
  await ask(address);
  const second = new HostProcess(single, () => {});
  const another = await second.address();
  expect(await second.exited()).toBe(0);
  expect(second.output).toBe(`${another}\n`);
  expect(another).not.toBe(address);
  expect(await readFile(join(dataFolder, 'address'), 'utf8')).toBe(`${another}\n`);
  expect((await ask(another)).status).toBe(302);
  first.child.kill('SIGKILL');
  await first.exited();
});

test('an option that cannot be is answered with a sentence', async ({ dataFolder }) => {
  const host = new HostProcess({ ...options(dataFolder), arguments: ['--port=http'] }, () => {});
  expect(await host.exited()).toBe(2);
  expect(host.errors).toBe('--port can be 0 (any free one) to 65535, not "http".\n');
});
