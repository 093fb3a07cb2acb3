import { mkdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AddressFile } from './address-file.ts';
import { Desktop } from './desktop/desktop.ts';
import { createElectron, type HostElectron } from './electron/surface.ts';
import { installElectron } from './electron/installed.ts';
import { openWithSystem } from './open-with-system.ts';
import { readOptions, type HostOptions } from './options.ts';
import { HostServer } from './server/http-server.ts';
import { pageAddress } from './server/pages.ts';
import { Uploads } from './server/uploads.ts';
import { SingleInstance } from './single-instance.ts';
import type { StartMoments } from './control.ts';

/** Starts the program's built main bundle in plain Node, with a desktop in a browser instead of Electron's. */
async function start(options: HostOptions): Promise<void> {
  const { desktop, electron, server, uploads, lock, addressFile } = build(options);
  const moments: StartMoments = { mainEntryMs: 0, firstTrayMs: 0, readyMs: 0 };
  desktop.on('change', () => {
    if (moments.firstTrayMs === 0 && desktop.trays.size > 0) moments.firstTrayMs = performance.now();
  });
  tellProgram(options);
  quitOnSignals(electron);
  process.on('exit', () => {
    uploads.remove();
    lock.release();
    addressFile.remove();
  });
  const listening = server.listen(options.port);
  if (options.isControlled) {
    const { startControl } = await import('./control.ts');
    startControl({ electron, moments, issueAddress: () => server.gate.issueAddress() });
  }
  moments.mainEntryMs = performance.now();
  await import(pathToFileURL(options.main).href);
  await listening;
  // Electron becomes ready in a later turn than the entry module's last line.
  setImmediate(() => {
    electron.app.becomeReady();
    moments.readyMs = performance.now();
    // In a turn of its own: the program, which hears of it in this one, puts its icon up before anything is written.
    setImmediate(() => {
      if (electron.app.isReady()) announce(options, addressFile, server.gate.issueAddress());
    });
  });
}

function build(options: HostOptions) {
  /** A second start is how a user who lost the page gets it back. */
  const answerSecond = (second: { readonly argv: string[]; readonly workingDirectory: string }): string => {
    electron.app.secondInstance(second.argv, second.workingDirectory);
    const address = server.gate.issueAddress();
    addressFile.write(address);
    if (!options.headless) openWithSystem(address);
    return address;
  };
  const desktop = new Desktop(options);
  const addressFile = new AddressFile(options.dataFolder);
  const uploads = new Uploads();
  const lock = new SingleInstance();
  const electron: HostElectron = createElectron(
    {
      desktop,
      version: readVersion(),
      takeLock: (folder) => lock.take(folder, thisStart(), answerSecond, (answer) => console.log(answer)),
      leave: (code) => setImmediate(() => process.exit(code)),
    },
    !options.headless,
  );
  const server = new HostServer({ desktop, protocol: electron.protocol, electron, uploads });
  desktop.addressOf = (windowId) => pageAddress(desktop, windowId);
  installElectron(electron.surface);
  return { desktop, electron, server, uploads, lock, addressFile };
}

function thisStart(): { argv: string[]; workingDirectory: string } {
  return { argv: [...process.argv], workingDirectory: process.cwd() };
}

/** What Electron's own process would look like to the program: its import, its arguments, its platform. */
function tellProgram(options: HostOptions): void {
  const url = pathToFileURL(join(import.meta.dirname, 'electron', 'module.ts')).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const isElectron = specifier === 'electron' || specifier === 'electron/main' || specifier === 'electron/common';
      return isElectron ? { url, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
    },
  });
  mkdirSync(options.dataFolder, { recursive: true });
  process.argv = [process.argv[0] ?? process.execPath, options.main, ...options.programArguments];
  process.env.TWELVE_PLATFORM = options.platform;
  process.env.TWELVE_HOST_ENTRY = join(import.meta.dirname, 'host.ts');
  if (options.tray === 'there') process.env.TWELVE_TRAY = 'there';
  if (options.hasManualClock) process.env.TWELVE_TEST_CLOCK = 'manual';
}

/** Ctrl+C reaches a child both from the terminal and through npm: the second of a pair changes nothing. */
function quitOnSignals({ app }: HostElectron): void {
  process.on('SIGINT', () => app.quit());
  process.on('SIGTERM', () => app.quit());
}

/** The address is the only line that the program puts on stdout. */
function announce(options: HostOptions, addressFile: AddressFile, address: string): void {
  addressFile.write(address);
  console.log(address);
  if (!options.headless) openWithSystem(address);
}

function readVersion(): string {
  const file = join(import.meta.dirname, '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function optionsOrExit(): HostOptions {
  try {
    return readOptions(process.argv.slice(2), process.env, process.platform);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

try {
  await start(optionsOrExit());
} catch (error) {
  console.error(error);
  process.exit(1);
}
