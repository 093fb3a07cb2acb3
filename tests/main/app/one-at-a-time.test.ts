import { describe, expect, it } from 'vitest';
import { OneAtATime } from '../../../main/app/one-at-a-time.ts';

describe('OneAtATime', () => {
  it('begins nothing before the piece before it is done', async () => {
    const turns = new OneAtATime();
    const seen: string[] = [];
    const slow = turns.run(async () => {
      seen.push('first begins');
      await new Promise((resolve) => setImmediate(resolve));
      seen.push('first ends');
    });
    await Promise.all([slow, turns.run(async () => void seen.push('second'))]);
    expect(seen).toEqual(['first begins', 'first ends', 'second']);
  });

  it('answers what the work answers, or its failure', async () => {
    const turns = new OneAtATime();
    await expect(turns.run(async () => 7)).resolves.toBe(7);
    await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('goes on after a failure', async () => {
    const turns = new OneAtATime();
    const failing = turns.run(() => Promise.reject(new Error('no')));
    await expect(turns.run(async () => 'next')).resolves.toBe('next');
    await expect(failing).rejects.toThrow('no');
  });

  it('knows when everything is done, failed or not', async () => {
    const turns = new OneAtATime();
    const seen: string[] = [];
    void turns.run(() => Promise.reject(new Error('no'))).catch(() => seen.push('failed'));
    void turns.run(async () => void seen.push('done'));
    await turns.settled();
    expect(seen).toEqual(['failed', 'done']);
  });
});
