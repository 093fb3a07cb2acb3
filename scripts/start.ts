import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from './build.ts';

const root = join(import.meta.dirname, '..');
const electronFolder = join(root, 'node_modules', 'electron');
/** Remembers that the binary could not be had, so that a closed network costs its time-out once a day and not every start. */
const missNote = join(root, 'dist', '.electron-missing');
const missNoteMs = 24 * 60 * 60_000;

const { values: options, positionals } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    host: { type: 'boolean', default: false },
    hidden: { type: 'boolean', default: false },
    data: { type: 'string' },
    platform: { type: 'string' },
  },
  allowPositionals: true,
  strict: true,
});

function say(line: string): void {
  // Standard output belongs to the address that --headless writes.
  console.error(line);
}

/** The Electron binary, if it is there. */
function installedElectron(): string | null {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

/** Tries to download Electron with its own installer; answers why it could not, or null. */
function installElectron(): string | null {
  if (existsSync(missNote) && Date.now() - statSync(missNote).mtimeMs < missNoteMs)
    return readFileSync(missNote, 'utf8');
  say('Fetching Electron once; this can take a minute.');
  const run = spawnSync(process.execPath, [join(electronFolder, 'install.js')], { encoding: 'utf8' });
  if (run.status === 0) return null;
  const reason = (run.stderr.split('\n').find((line) => line.trim() !== '') ?? 'its installer failed').trim();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(missNote, reason);
  return reason;
}

/** Why the browser host is used rather than Electron, or null when Electron can run. */
function reasonForHost(): string | null {
  if (options.headless) return 'no window was asked for (--headless)';
  if (options.host) return 'it was asked for (--host)';
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'there is no display here';
  if (installedElectron() !== null) return null;
  const reason = installElectron();
  return reason === null ? null : `Electron could not be fetched (${reason})`;
}

/** Runs one child to its end, hands on signals, and leaves with its exit code. */
function runToTheEnd(command: string, args: readonly string[], environment: Record<string, string>): void {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`${command} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

await buildProgram();
const reason = reasonForHost();
const shared = [
  ...(options.data === undefined ? [] : ['--data', options.data]),
  ...(options.hidden ? ['--hidden'] : []),
  ...positionals,
];
const platform = options.platform === undefined ? [] : ['--platform', options.platform];
if (reason === null) {
  const binary = installedElectron() ?? 'electron';
  runToTheEnd(binary, [root, ...shared], options.platform === undefined ? {} : { TWELVE_PLATFORM: options.platform });
} else {
  say(`Running in the browser host: ${reason}.`);
  const host = ['--disable-warning=ExperimentalWarning', join(root, 'browser-host', 'host.ts')];
  runToTheEnd(process.execPath, [...host, ...(options.headless ? ['--headless'] : []), ...platform, ...shared], {});
}
