import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkerClient } from '../../main/storage/worker-client.ts';
import type { OddRequests } from '../support/odd-worker.ts';

describe('WorkerClient', () => {
  let client: WorkerClient<OddRequests>;
  let failures: unknown[];

  beforeEach(() => {
    failures = [];
    client = new WorkerClient<OddRequests>({
      workerUrl: new URL('../support/odd-worker.ts', import.meta.url),
      workerData: null,
      failureCode: 'storage-failed',
      onFailure: (error) => failures.push(error),
    });
  });

  afterEach(() => client.close());

  it('answers in the order in which it was asked', async () => {
    const answers: unknown[] = [];
    const asked = [1, 2, 3, 4, 5].map((value) => client.request('echo', [value]).then((echo) => answers.push(echo)));
    await Promise.all(asked);
    expect(answers).toEqual([1, 2, 3, 4, 5]);
  });

  it('brings what the user may meet over with its code and details', async () => {
    await expect(client.request('refuse-kindly', [])).rejects.toMatchObject({
      name: 'AppError',
      code: 'unknown-contact',
      details: { name: 'Ana' },
    });
    expect(failures).toEqual([]);
  });

  it('turns a bug into a failure with a code, and tells of it', async () => {
    await expect(client.request('break-down', [])).rejects.toMatchObject({ code: 'storage-failed' });
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures[0])).toContain('a bug');
  });

  it('refuses a request that nobody answers', async () => {
    const unknown = client.request('no-such-thing' as 'echo', [1]);
    await expect(unknown).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('rejects what cannot be sent', async () => {
    await expect(client.request('echo', [() => 1])).rejects.toThrow('could not be cloned');
    await expect(client.request('echo', [1])).resolves.toBe(1);
  });

  it.each(['die', 'die-later'] as const)(
    'rejects what was pending when the worker dies (%s), and starts it again',
    async (way) => {
      await client.request('echo', [1]);
      const pending = client.request('wait-for-cancel', []);
      const fatal = client.request(way, []);
      await expect(fatal).rejects.toMatchObject({ code: 'storage-failed' });
      await expect(pending).rejects.toMatchObject({ code: 'storage-failed' });
      await expect(client.request('echo', ['again'])).resolves.toBe('again');
      expect(failures).toHaveLength(1);
    },
  );

  it('gives up on a worker that dies twice without an answer', async () => {
    await expect(client.request('die', [])).rejects.toBeDefined();
    await expect(client.request('die', [])).rejects.toBeDefined();
    await expect(client.request('echo', [1])).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('lets a long request be cancelled', async () => {
    const controller = new AbortController();
    const request = client.request('wait-for-cancel', [], { signal: controller.signal });
    await client.request('echo', ['it has begun']);
    controller.abort();
    await expect(request).resolves.toBe('cancelled');
  });

  it('cancels at once what was cancelled before it was asked', async () => {
    const request = client.request('wait-for-cancel', [], { signal: AbortSignal.abort() });
    await expect(request).resolves.toBe('cancelled');
  });

  it('tells how far a long request has come', async () => {
    const heard: unknown[] = [];
    await client.request('count-up', [3], { onProgress: (progress) => heard.push(progress) });
    expect(heard).toEqual([1, 2, 3]);
  });

  it('answers what was asked before it closes, and nothing after', async () => {
    const asked = client.request('count-up', [2]);
    const closed = client.close();
    await expect(client.request('echo', [1])).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(asked).resolves.toBe(2);
    await closed;
    expect(failures).toEqual([]);
  });

  it('can be closed without ever having started, and twice', async () => {
    await client.close();
    await client.close();
    expect(failures).toEqual([]);
  });
});
