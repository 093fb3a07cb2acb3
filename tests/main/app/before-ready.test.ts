import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareApp } from '../../../main/app/before-ready.ts';
import type { ElectronSurface } from '../../../main/app/electron-surface.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'twelve-before-ready-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prepares an app that writes down what is asked of it, in order. */
function prepare(isPackaged: boolean) {
  const asked: string[] = [];
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
      registerSchemesAsPrivileged: (schemes: readonly { scheme: string }[]) =>
        void asked.push(`schemes ${schemes.map(({ scheme }) => scheme).join()}`),
    },
  } as unknown as ElectronSurface;
  const argv = ['node', 'twelve', '--data', join(folder, 'given')];
  const ground = prepareApp(electron, { argv, env: { TWELVE_PLATFORM: 'win32' }, platform: 'darwin' });
  return { asked, ground };
}

it('does before the app is ready what cannot be done later', () => {
  expect(prepare(false).asked).toEqual([
    'sandbox',
    'id io.github.twelve_timer.Twelve',
    'schemes twelve',
    'on web-contents-created',
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

it('believes the system where it is installed', () => {
  expect(prepare(true).ground.platform).toBe('darwin');
});
