import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustomScheme } from 'electron';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareApp } from '../../../main/app/before-ready.ts';
import type { ElectronSurface } from '../../../main/app/electron-surface.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twelve-before-ready-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prepares an app that writes down what is asked of it, in order. */
function prepare(isPackaged: boolean, platform: 'darwin' | 'win32' = 'darwin') {
  const asked: string[] = [];
  const listeners = new Map<string, (error: unknown) => void>();
  const paths: Record<string, string> = { userData: join(folder, 'usual') };
  const electron = {
    app: {
      isPackaged,
      getPath: (name: string) => paths[name],
      setPath: (name: string, path: string) => void (paths[name] = path),
      enableSandbox: () => void asked.push('sandbox'),
      setAppUserModelId: (id: string) => void asked.push(`id ${id}`),
      on: (event: string) => void asked.push(`on ${event}`),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]) =>
        void asked.push(
          ...schemes.map(({ scheme, privileges }) => `${scheme}: ${Object.keys(privileges ?? {}).join()}`),
        ),
    },
  } as unknown as ElectronSurface;
  const argv = ['node', 'twelve', '--data', join(folder, 'given')];
  const ground = prepareApp(electron, {
    argv,
    env: { TWELVE_PLATFORM: 'win32' },
    platform,
    execPath: '/electron',
    on: (event, listener) => listeners.set(event, listener),
  });
  return { asked, ground, listeners };
}

it('does before the app is ready what cannot be done later', () => {
  expect(prepare(false).asked).toEqual([
    'sandbox',
    'id /electron',
    'twelve: standard,secure,supportFetchAPI,codeCache,stream',
    'on web-contents-created',
    'on open-url',
    'on window-all-closed',
  ]);
});

it('lays the ground: where the data is, which platform it is, a clock and a log', () => {
  const { ground } = prepare(false);
  expect(ground.platform).toBe('win32');
  expect(ground.data.folder).toBe(join(folder, 'given', 'data'));
  expect(ground.clock.read().wallMs).toBeGreaterThan(0);
  ground.log.note('It began.');
  expect(ground.log.tail(1)[0]).toMatch(/It began\.$/);
});

it('has a name for the notifications of Windows, and nowhere else', () => {
  expect(prepare(true, 'win32').asked).toContain('id io.github.twelve_timer.Twelve');
  expect(prepare(true, 'darwin').asked.join()).not.toContain('id ');
});

it('writes down an error that nobody caught', () => {
  const { ground, listeners } = prepare(true);
  listeners.get('uncaughtExceptionMonitor')?.(new TypeError('x is not a function'));
  expect(ground.log.tail(50).join('\n')).toMatch(/bug in main: TypeError/);
});

it('believes the system where it is installed', () => {
  expect(prepare(true).ground.platform).toBe('darwin');
});
