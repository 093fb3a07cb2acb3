import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SingleInstance } from '../../browser-host/single-instance.ts';

const mine = { argv: ['node', 'main.js'], workingDirectory: '/' };

describe('SingleInstance', () => {
  let folder: string;
  const held: SingleInstance[] = [];

  const take = (): boolean => {
    const lock = new SingleInstance();
    held.push(lock);
    return lock.take(
      folder,
      mine,
      () => 'answer',
      () => {},
    );
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-lock-'));
  });

  afterEach(() => {
    for (const lock of held.splice(0)) lock.release();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the lock to the first', () => {
    expect(take()).toBe(true);
  });

  it('leaves nothing behind when it is released', () => {
    take();
    held[0]?.release();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('takes over from a holder that nobody answers for', () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ processId: 1, socket: join(folder, 'gone.socket') }));
    expect(take()).toBe(true);
  });

  it('takes over from a lock that is no lock', () => {
    writeFileSync(join(folder, 'lock'), 'half a li');
    expect(take()).toBe(true);
  });

  it('works in a folder whose path is too long for a socket', () => {
    folder = join(folder, 'a-long-name-'.repeat(10));
    expect(take()).toBe(true);
  });

  it('does not remove the lock of somebody who took over', () => {
    take();
    writeFileSync(join(folder, 'lock'), 'somebody else');
    held[0]?.release();
    expect(existsSync(join(folder, 'lock'))).toBe(true);
  });
});

describe('SingleInstance with a holder in another process', () => {
  it('is refused, and prints what the holder answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'twelve-lock-'));
    const { Worker } = await import('node:worker_threads');
    const socket = join(folder, 'holder.socket');
    // The holder must answer while this thread waits for it.
    const holder = new Worker(
      `const { createServer } = require('node:net');
       const { parentPort } = require('node:worker_threads');
       createServer((s) => s.on('data', (d) => s.end('heard ' + JSON.parse(String(d)).argv[1] + '\\n')))
         .listen(${JSON.stringify(socket)}, () => parentPort.postMessage('up'));`,
      { eval: true },
    );
    await new Promise((resolve) => holder.once('message', resolve));
    writeFileSync(join(folder, 'lock'), JSON.stringify({ processId: process.pid, socket }));
    const printed: string[] = [];
    const isTaken = new SingleInstance().take(
      folder,
      mine,
      () => '',
      (answer) => printed.push(answer),
    );
    await holder.terminate();
    rmSync(folder, { recursive: true, force: true });
    expect([isTaken, printed]).toEqual([false, ['heard main.js']]);
  });
});
