import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AppSurface } from '../../../main/app/electron-surface.ts';
import { quitCleanly } from '../../../main/app/quit.ts';

function setUp(finish: () => Promise<void>) {
  const listeners = new Map<string, (event: { preventDefault(): void }) => void>();
  const log: string[] = [];
  const app = {
    on: (name: string, listener: (event: { preventDefault(): void }) => void) => listeners.set(name, listener),
    quit: () => log.push('quit'),
    exit: () => log.push('exit'),
  } as unknown as AppSurface;
  quitCleanly(app, {
    begin: () => log.push('begin'),
    finish: async () => {
      log.push('finish');
      await finish();
    },
  });
  const isPrevented = (name: string): boolean => {
    let prevented = false;
    listeners.get(name)?.({ preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { isPrevented, log };
}

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('quitCleanly', () => {
  afterEach(() => vi.useRealTimers());

  it('waits for what is being written, once, and then quits', async () => {
    const { isPrevented, log } = setUp(() => Promise.resolve());
    expect(isPrevented('before-quit')).toBe(false);
    expect(isPrevented('will-quit')).toBe(true);
    expect(isPrevented('will-quit')).toBe(true);
    await soon();
    expect(log).toEqual(['begin', 'finish', 'quit']);
    expect(isPrevented('will-quit')).toBe(false);
  });

  it('quits even when finishing fails', async () => {
    const { isPrevented, log } = setUp(() => Promise.reject(new Error('disk full')));
    isPrevented('will-quit');
    await soon();
    expect(log).toEqual(['finish', 'quit']);
  });

  it('does not wait for ever', () => {
    vi.useFakeTimers();
    const { isPrevented, log } = setUp(() => new Promise(() => {}));
    isPrevented('will-quit');
    vi.advanceTimersByTime(9_999);
    expect(log).toEqual(['finish']);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['finish', 'exit']);
  });
});
