import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../core/ipc/contract.ts';

const electron = vi.hoisted(() => ({
  bridge: null as unknown,
  heard: new Map<string, (event: unknown, payload: unknown) => void>(),
  invoked: [] as unknown[][],
}));

vi.mock('electron', () => {
  const ipcRenderer = {
    invoke: (...args: unknown[]) => Promise.resolve({ ok: true, value: electron.invoked.push(args) }),
    on: (name: string, listener: (event: unknown, payload: unknown) => void) => electron.heard.set(name, listener),
    removeListener: (name: string) => {
      electron.heard.delete(name);
      return ipcRenderer;
    },
  };
  return {
    contextBridge: { exposeInMainWorld: (_name: string, bridge: unknown) => (electron.bridge = bridge) },
    ipcRenderer,
    webUtils: { getPathForFile: (file: { readonly realPath: string }) => file.realPath },
  };
});

describe('the bridge', () => {
  beforeAll(async () => {
    await import('../../preload/preload.ts');
  });

  const bridge = (): Bridge => electron.bridge as Bridge;
  /** As a page without types would. */
  const ask = (name: string): Promise<unknown> => (bridge().request as (name: string) => Promise<unknown>)(name);

  it('lets only names of the contract out of the page', async () => {
    await expect(ask('imports:file')).rejects.toThrow('There is no request "imports:file".');
    await expect(ask('__proto__')).rejects.toThrow();
    expect(() => bridge().subscribe('toString' as never, () => {})).toThrow('There is no broadcast "toString".');
    expect(electron.invoked).toEqual([]);
  });

  it('hands listeners what was said and never the event', () => {
    const said: unknown[][] = [];
    bridge().subscribe('week:changed', (...args: unknown[]) => said.push(args));
    electron.heard.get('week:changed')?.({ sender: 'secret' }, null);
    expect(said).toEqual([[null]]);
  });

  it('ends a subscription without handing out what it listens with', () => {
    const end = bridge().subscribe('windows:theme', () => {});
    expect(end()).toBeUndefined();
    expect(electron.heard.has('windows:theme')).toBe(false);
  });

  it('reads the paths of files itself', async () => {
    await bridge().openFiles([{ realPath: '/home/ana/Connections.csv', path: '/etc/passwd' }]);
    expect(electron.invoked).toContainEqual(['imports:files', ['/home/ana/Connections.csv']]);
  });
});
