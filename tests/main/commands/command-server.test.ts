import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandWorld } from '../../support/command-world.ts';

let world: CommandWorld;
beforeEach(() => {
  world = new CommandWorld();
});
afterEach(() => world.remove());

const place = (): string => readFileSync(join(world.folder, 'command-socket'), 'utf8').trim();

async function send(words: readonly string[], options: { path?: string; method?: string } = {}) {
  const { path = '/command', method = 'POST' } = options;
  const asked = request({ socketPath: place(), path, method });
  asked.end(new URLSearchParams(words.map((word) => ['word', word])).toString());
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, type: answer.headers['content-type'], body: await text(answer) };
}

describe('the socket for commands', () => {
  it.skipIf(process.platform === 'win32')('is the user’s alone, and gone with the program', async () => {
    await world.server.start();
    expect(statSync(place()).mode & 0o777).toBe(0o600);
    expect(statSync(world.folder).mode & 0o777).toBe(0o700);
    const path = place();
    world.server.stop();
    expect([existsSync(path), existsSync(join(world.folder, 'command-socket'))]).toEqual([false, false]);
  });

  it('answers what was done, could not be done and was not understood', async () => {
    await world.server.start();
    expect(await send(['start', 'Ana & Co=1'])).toEqual({
      status: 200,
      type: 'text/x-twelve; charset=utf-8',
      body: '{"kind":"start","contact":"Ana & Co=1","minutes":null}\n',
    });
    expect(await send(['add', 'x'])).toMatchObject({ status: 409 });
    expect(await send(['pause'])).toMatchObject({
      status: 409,
      body: 'No session is there to do that with. Start one first.\n',
    });
    expect(await send(['strat'])).toMatchObject({ status: 400 });
    expect(world.bugs).toEqual([]);
  });

  it('answers a bug with the one plain sentence, and notes it', async () => {
    await world.server.start();
    expect((await send(['end'])).body).toMatch(/^Something went wrong inside Twelve/);
    expect(world.bugs).toHaveLength(1);
  });

  it('refuses everything else', async () => {
    await world.server.start();
    expect(await send([], { path: '/status' })).toMatchObject({ status: 404 });
    expect(await send([], { method: 'GET' })).toMatchObject({ status: 404 });
    expect(await send(['add', 'a'.repeat(20_000)])).toMatchObject({ status: 400 });
  });

  it('goes on after somebody who speaks another language', async () => {
    await world.server.start();
    const stranger = connect(place());
    stranger.end('\u0000\u0001 EHLO twelve\r\n\r\n');
    stranger.resume();
    await once(stranger, 'close');
    expect(await send(['resume'])).toMatchObject({ status: 200 });
  });

  it('tells whoever watches until they go', async () => {
    await world.server.start();
    const asked = request({ socketPath: place(), path: '/command', method: 'POST' });
    asked.end('word=status&word=--watch');
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.setEncoding('utf8');
    const heard = answer[Symbol.asyncIterator]();
    expect((await heard.next()).value).toBe('No session runs.\n');
    for (const tell of world.watchers) tell('12 minutes\u001B[2J left');
    expect((await heard.next()).value).toBe('12 minutes [2J left\n');
    asked.destroy();
    await expect.poll(() => world.watchers.size).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('takes the place of what a killed program has left', async () => {
    const path = join(world.folder, 'command.socket');
    // As after kill -9: the file is there, and nobody listens. A plain file must not be in the way either.
    writeFileSync(path, '');
    await world.server.start();
    expect(place()).toBe(path);
    expect(await send(['resume'])).toMatchObject({ status: 200 });
    expect(world.bugs).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('leaves a second program on the socket alone and takes another', async () => {
    const path = join(world.folder, 'command.socket');
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => other.listen(path, resolve));
    await world.server.start();
    expect(place()).not.toBe(path);
    expect(await send(['resume'])).toMatchObject({ status: 200 });
    expect(world.notes).toHaveLength(1);
    other.close();
  });
});
