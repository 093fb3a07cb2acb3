// The guard at the top of every npm script: finds a Node 24 (the version inside Electron 45) and runs the command with it.
// Plain JavaScript on purpose: it must be understood by whatever Node the machine has, so that it can say what is wrong.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const wanted = 24;

function carriedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = join(
    root,
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    platform === 'win' ? 'node.exe' : 'node',
  );
  return existsSync(file) ? file : undefined;
}

function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return process.execPath;
  return carriedNode();
}

if (!existsSync(join(root, 'node_modules'))) {
  console.error('The packages are not installed yet: run "npm ci" first, then this command again.');
  process.exit(1);
}

const node = findNode();
if (node === undefined) {
  console.error(
    `Twelve needs Node ${wanted} and found ${process.versions.node}. npm carries Node ${wanted} for Linux and Windows: ` +
      'run "npm ci --include=optional" there. On macOS install Node 24 from nodejs.org, then run this command again.',
  );
  process.exit(1);
}

const [command, ...rest] = process.argv.slice(2);
const isScript = /\.(ts|mjs|js)$/.test(command);
const entry = isScript ? resolve(root, command) : binOf(command);

/** The file behind a package's command, so that it runs under the Node found here and not the one on PATH. */
function binOf(name) {
  const places = {
    vitest: 'vitest/vitest.mjs',
    oxlint: 'oxlint/bin/oxlint',
    oxfmt: 'oxfmt/bin/oxfmt',
    vite: 'vite/bin/vite.js',
  };
  const place = places[name];
  if (place === undefined) throw new Error(`scripts/run.mjs does not know the command "${name}": add it to its list.`);
  return join(root, 'node_modules', place);
}

// Spares Node stripping types from, and compiling, the same scripts and the same browser host at each start.
const compileCache = isScript ? { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') } : {};

// node:sqlite still announces itself as experimental in Node 24; the user can do nothing about it.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', entry, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...compileCache,
    ...process.env,
    PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal on to the shell between us only; where that is no shell that steps aside (dash), it dies alone.
if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
}
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
