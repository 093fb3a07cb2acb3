import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openableWindows } from '../../core/ipc/windows-requests.ts';
import { commandOptions } from '../../core/commands/command.ts';
import { CommandWorld } from '../support/command-world.ts';

const root = join(import.meta.dirname, '..', '..');
const hasShell = process.platform !== 'win32' && spawnSync('curl', ['--version']).status === 0;
if (!hasShell) console.warn('The command in the shell was left out: there is no curl here.');

const clients = [
  ['in Node', [process.execPath, join(root, 'scripts', 'twelve.mjs')]],
  ...(hasShell ? ([['in the shell', ['sh', join(root, 'build', 'command', 'twelve')]]] as const) : []),
] as const;

let world: CommandWorld;
beforeEach(() => {
  world = new CommandWorld();
});
afterEach(() => world.remove());

describe.each(clients)('the command %s', (_where, [program = '', ...first]) => {
  const start = (words: readonly string[], home = world.root) =>
    spawn(program, [...first, ...words], {
      env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: join(home, 'config') },
    });
  async function run(...words: readonly string[]) {
    const child = start(words);
    const closed = once(child, 'close');
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { out, error, code: (await closed)[0] as number };
  }
  const inData = (...words: readonly string[]) => run('--data', world.root, ...words);

  it('hands on each word as it is, and prints the answer', async () => {
    await world.server.start();
    const name = `Ana "K" $HOME & Čo=1 \\n 'x' %41`;
    expect(await inData('start', name, '--minutes', '5')).toEqual({
      out: `${JSON.stringify({ kind: 'start', contact: name, minutes: 5 })}\n`,
      error: '',
      code: 0,
    });
  });

  it('asks for help when it is given nothing', async () => {
    await world.server.start();
    expect(await inData()).toMatchObject({ out: '{"kind":"help"}\n', code: 0 });
  });

  it('says on standard error what went wrong, and leaves with 1 or 2', async () => {
    await world.server.start();
    expect(await inData('pause')).toEqual({
      out: '',
      error: 'No session is there to do that with. Start one first.\n',
      code: 1,
    });
    expect(await inData('strat')).toMatchObject({ out: '', error: expect.stringContaining('“strat”'), code: 2 });
  });

  it('finds the program in its usual place', async () => {
    await world.server.start();
    const usual = process.platform === 'darwin' ? 'Library/Application Support' : 'config';
    mkdirSync(join(world.root, usual, 'Twelve', 'data'), { recursive: true });
    const place = readFileSync(join(world.folder, 'command-socket'));
    writeFileSync(join(world.root, usual, 'Twelve', 'data', 'command-socket'), place);
    expect(await run('resume')).toMatchObject({ out: '{"kind":"resume"}\n', code: 0 });
  });

  it('says that the program does not run: without a socket, and with what a killed one has left', async () => {
    const nothing = { out: '', error: 'Twelve does not run. Start it, then try again.\n', code: 3 };
    expect(await inData('status')).toEqual(nothing);
    writeFileSync(join(world.folder, 'command-socket'), `${join(world.folder, 'command.socket')}\n`);
    expect(await inData('status')).toEqual(nothing);
    expect(await inData('status', '--json')).toMatchObject({ out: expect.stringMatching(/^\{"state":"off"/), code: 3 });
  });

  it('is not taken in by a second program on the socket', async () => {
    const path = join(world.folder, 'other.socket');
    const other = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => other.listen(path, resolve));
    writeFileSync(join(world.folder, 'command-socket'), path);
    expect(await inData('status')).toEqual({
      out: '',
      error: `Something that is not Twelve answers at ${path}.\n`,
      code: 3,
    });
    other.close();
  });

  it('goes on telling while it watches, and leaves with 3 when the program ends', async () => {
    await world.server.start();
    const child = start(['--data', world.root, 'status', '--watch', '--json']);
    const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('{"state":"rest"}\n');
    for (const tell of world.watchers) tell('{"state":"running"}');
    expect((await lines.next()).value).toBe('{"state":"running"}\n');
    world.server.stop();
    expect(await once(child, 'close')).toEqual([3, null]);
  });

  it('wants a folder after --data', async () => {
    expect(await run('--data')).toMatchObject({ error: '“--data” needs a folder after it.\n', code: 2 });
  });
});

describe('the completions', () => {
  it.each(['twelve.bash', '_twelve', 'twelve.fish'])('of %s know every command and option', (name) => {
    const completions = readFileSync(join(root, 'build', 'command', 'completions', name), 'utf8');
    for (const [command, options] of Object.entries(commandOptions)) {
      expect(completions).toMatch(new RegExp(`\\b${command}\\b`));
      for (const option of options) expect(completions).toContain(option.slice(2));
    }
    for (const window of openableWindows) expect(completions).toContain(window);
  });
});
