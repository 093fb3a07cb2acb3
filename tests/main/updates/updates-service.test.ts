import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { whyNoUpdates } from '../../../main/updates/build-updates.ts';
import { UpdatesService, type UpdatesParts } from '../../../main/updates/updates-service.ts';

function setUp(changes: Partial<UpdatesParts> & { newest?: string | null; isOffline?: boolean } = {}) {
  const { newest = '0.2.0', isOffline = false, ...parts } = changes;
  const done: string[] = [];
  const failures: unknown[] = [];
  const world = { isAtRest: true };
  const clock = createManualClock({
    platform: 'linux',
    startMs: 0,
    timeZone: () => 'UTC',
    pauseBetweenTimers: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const updates = new UpdatesService({
    version: '0.1.0',
    none: null,
    load: async () => {
      done.push('load');
      return {
        check: async () => {
          done.push('check');
          if (isOffline) throw new Error('offline');
          return newest;
        },
        download: async (onProgress) => {
          for (const percent of [0.4, 50.2, 50.8, 100]) onProgress(percent);
        },
        install: () => done.push('install'),
      };
    },
    clock,
    isAtRest: () => world.isAtRest,
    onChange: ({ state }) => done.push(state.kind === 'downloading' ? `${state.percent}%` : state.kind),
    onFailure: (error) => failures.push(error),
    ...parts,
  });
  return { updates, done, failures, world, clock };
}

describe('updates', () => {
  it('are looked for, fetched and put in place one step at a time, each when it is asked for', async () => {
    const { updates, done } = setUp();
    expect(done).toEqual([]);
    await updates.goOn();
    expect(done).toEqual(['checking', 'load', 'check', 'available']);
    await updates.goOn();
    expect(done.slice(4)).toEqual(['0%', '50%', '100%', 'ready']);
    await updates.goOn();
    expect(done.at(-1)).toBe('install');
  });

  it('never interrupt a session', async () => {
    const { updates, done, world } = setUp();
    await updates.goOn();
    await updates.goOn();
    world.isAtRest = false;
    await expect(updates.goOn()).rejects.toMatchObject({ code: 'update-in-session' });
    expect(done).not.toContain('install');
  });

  it('say when there is none, and when nobody could be asked', async () => {
    const newest = setUp({ newest: null });
    await newest.updates.check();
    expect(newest.updates.view).toEqual({ version: '0.1.0', state: { kind: 'newest' } });
    const offline = setUp({ isOffline: true });
    await offline.updates.check();
    expect(offline.updates.view.state).toEqual({ kind: 'failed' });
    expect(offline.failures).toHaveLength(1);
  });

  it('are looked for once a day if the user wants that, and not before, and no longer', async () => {
    const { updates, done, clock } = setUp({ newest: null });
    const checks = () => done.filter((what) => what === 'check').length;
    updates.lookByItself(false);
    expect(clock.waitingTimers()).toBe(0);
    updates.lookByItself(true);
    await clock.advance(11 * 60_000);
    expect(checks()).toBe(1);
    await clock.advance(24 * 60 * 60_000);
    expect(checks()).toBe(2);
    updates.lookByItself(false);
    await clock.advance(48 * 60 * 60_000);
    expect(checks()).toBe(2);
  });

  it('are never looked for where the program does not update itself', async () => {
    const { updates, done, clock } = setUp({ none: 'portable' });
    await updates.goOn();
    await updates.check();
    updates.lookByItself(true);
    expect(clock.waitingTimers()).toBe(0);
    expect(done).toEqual([]);
    expect(updates.view.state).toEqual({ kind: 'none', why: 'portable' });
  });
});

describe('a program that does not update itself', () => {
  it('is one from its sources, a portable one, one of a store, and one that knows no place to look at', () => {
    const resources = mkdtempSync(join(tmpdir(), 'twelve-updates-'));
    const why = (isPackaged: boolean, environment: Record<string, string> = {}) =>
      whyNoUpdates({ isPackaged, environment, resources });
    expect(why(false)).toBe('development');
    expect(why(true)).toBe('unknown-source');
    writeFileSync(join(resources, 'app-update.yml'), 'provider: github\n');
    expect(why(true)).toBeNull();
    expect(why(true, { PORTABLE_EXECUTABLE_DIR: 'D:\\' })).toBe('portable');
    expect(why(true, { FLATPAK_ID: 'x' })).toBe('store');
    rmSync(resources, { recursive: true });
  });
});
