import { beforeEach, describe, expect, it } from 'vitest';
import type { DuplicatesState } from '../../../core/ipc/duplicates-requests.ts';
import { DuplicatesService } from '../../../main/duplicates/duplicates-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

describe('DuplicatesService', () => {
  let asked: unknown[][];
  let told: DuplicatesState[];
  let merged: number;
  let found: PromiseWithResolvers<void>;
  let report: (share: number) => void;
  let wasCancelled: boolean;
  let service: DuplicatesService;

  beforeEach(() => {
    asked = [];
    told = [];
    merged = 0;
    wasCancelled = false;
    found = Promise.withResolvers();
    const answers: Readonly<Record<string, unknown>> = { 'duplicates:count': 3, 'duplicates:merge': 'm1' };
    const storage = {
      request: (name: string, ...args: unknown[]) => {
        asked.push([name, ...args]);
        return Promise.resolve(answers[name] ?? []);
      },
      follow: (following: Parameters<Storage['follow']>[0]) => {
        report = following.onProgress as typeof report;
        following.signal?.addEventListener('abort', () => {
          wasCancelled = true;
          found.resolve();
        });
        return found.promise;
      },
    };
    service = new DuplicatesService({
      storage: storage as unknown as Storage,
      clock: { read: () => ({ wallMs: 9, steadyMs: 0, awakeMs: 0 }) },
      today: () => '2026-11-29',
      tell: (state) => told.push(state),
      onMerge: () => (merged += 1),
    });
  });

  const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('compares once at a time, and tells how far it is', async () => {
    const both = Promise.all([service.look(), service.look()]);
    await aTurn();
    for (const share of [0.001, 0.3, 0.301]) report(share);
    expect((await service.view()).progress).toBe(0.3);
    found.resolve();
    await both;
    expect(told.map(({ progress }) => progress)).toEqual([0, 0.3, null]);
    expect((await service.view()).progress).toBeNull();
  });

  it('can be stopped, and looks anew afterwards', async () => {
    const looking = service.look();
    await aTurn();
    await service.stop();
    await looking;
    expect(wasCancelled).toBe(true);
    found = Promise.withResolvers();
    const again = service.look();
    await aTurn();
    expect((await service.view()).progress).toBe(0);
    found.resolve();
    await again;
  });

  it('stops nothing when nothing is under way', async () => {
    await service.stop();
    expect(told).toEqual([]);
  });

  it('merges and takes it back, and says so to whoever shows people', async () => {
    expect(await service.merge('a', 'b')).toEqual({ mergeId: 'm1' });
    await service.undoMerge('m1');
    expect(merged).toBe(2);
    expect(asked.filter(([name]) => name !== 'duplicates:count')).toEqual([
      ['duplicates:merge', { keptId: 'a', goneId: 'b', at: 9 }],
      ['duplicates:undo-merge', 'm1'],
    ]);
  });

  it('keeps two apart, and forgets that again', async () => {
    await service.keepApart('a', 'b');
    await service.forgetApart('a', 'b');
    expect(asked.filter(([name]) => name !== 'duplicates:count')).toEqual([
      ['duplicates:keep-apart', 'a', 'b', 9],
      ['duplicates:forget-apart', 'a', 'b'],
    ]);
    expect(told).toEqual([
      { waiting: 3, progress: null },
      { waiting: 3, progress: null },
    ]);
  });
});
