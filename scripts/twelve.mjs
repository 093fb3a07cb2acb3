#!/usr/bin/env node
// The command of Twelve for machines with Node: sends its words to the running program and prints what it answers.
// Plain JavaScript with nothing to load, because a command must be quicker than a thought. build/command/twelve does
// the same in a shell, for packages that bring no Node.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

// Imported as a module, http brings all of fetch along and takes twice as long as the rest of the command.
const { request } = process.getBuiltinModule('node:http');

const words = process.argv.slice(2);
const folders = dataFolders();
const exitCodes = { 200: 0, 400: 2 };
const nothingThere = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK', 'ECONNRESET', 'EPIPE']);

/** Where the program may keep its data: as it was told, or the usual places of the program and of the browser host. */
function dataFolders() {
  if (words[0] === '--data' || words[0]?.startsWith('--data=')) {
    const [option] = words.splice(0, words[0] === '--data' ? 1 : 0);
    const folder = option === undefined ? words.shift().slice('--data='.length) : words.shift();
    if (folder === undefined || folder === '') fail('“--data” needs a folder after it.', 2);
    return [resolve(folder)];
  }
  const { env, platform } = process;
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
    return [join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Twelve'), join(local, 'twelve-browser-host')];
  }
  if (platform === 'darwin') {
    const support = join(homedir(), 'Library', 'Application Support');
    return [join(support, 'Twelve'), join(support, 'twelve-browser-host')];
  }
  const config = env.XDG_CONFIG_HOME || join(homedir(), '.config');
  const shared = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  return [join(config, 'Twelve'), join(shared, 'twelve-browser-host')];
}

function fail(sentence, code) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function socketOf(folder) {
  try {
    return readFileSync(join(folder, 'data', 'command-socket'), 'utf8').trim();
  } catch {
    return null;
  }
}

/** Asks one program; answers false when there is none. */
function ask(socketPath) {
  return new Promise((done) => {
    const body = words.map((word) => `word=${encodeURIComponent(word)}`).join('&');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) };
    const asked = request({ socketPath, method: 'POST', path: '/command', headers, host: 'twelve' }, (answer) => {
      if (!answer.headers['content-type']?.startsWith('text/x-twelve'))
        fail(`Something that is not Twelve answers at ${socketPath}.`, 3);
      const code = exitCodes[answer.statusCode] ?? 1;
      const isWatching = answer.headers['content-length'] === undefined;
      answer.pipe(code === 0 ? process.stdout : process.stderr);
      // Whoever watches is told that there is nothing more to come.
      const end = () => done((process.exitCode = isWatching ? 3 : code));
      answer.on('end', end).on('error', end);
    });
    asked.on('error', (error) => {
      if (nothingThere.has(error.code)) return done(false);
      fail(`Twelve could not be asked: ${error.message}`, 3);
    });
    asked.end(body);
  });
}

// A reader that has seen enough (head, say) is no failure.
process.stdout.on('error', () => process.exit(0));

let isAnswered = false;
for (const folder of folders) {
  const socket = socketOf(folder);
  if (socket === null) continue;
  isAnswered = (await ask(socket)) !== false;
  if (isAnswered) break;
}
if (!isAnswered) {
  if (words[0] === 'status' && words.includes('--json')) {
    process.stdout.write(
      `${JSON.stringify({ state: 'off', text: '', tooltip: 'Twelve does not run.', class: 'off' })}\n`,
    );
  }
  fail('Twelve does not run. Start it, then try again.', 3);
}
