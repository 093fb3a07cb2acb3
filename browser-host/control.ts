import type { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { chooseMenuItem } from './electron/menu.ts';
import type { HostElectron } from './electron/surface.ts';
import type { FromPage } from './desktop/snapshot.ts';
import { receive } from './server/desktop-socket.ts';

/** What the process that started the host may ask, over the channel between the two; never over HTTP. */
export type ControlRequest =
  | { readonly command: 'desktop' }
  | { readonly command: 'new-address' }
  | { readonly command: 'user'; readonly does: FromPage }
  | { readonly command: 'choose'; readonly item: number }
  | { readonly command: 'power'; readonly event: 'suspend' | 'resume' }
  | { readonly command: 'opened' }
  | { readonly command: 'take-shortcut' | 'press-shortcut'; readonly keys: string }
  | { readonly command: 'open-url'; readonly url: string }
  | { readonly command: 'call'; readonly path: string; readonly args: readonly unknown[] }
  | { readonly command: 'measure' }
  | { readonly command: 'quit' };

/** How long the parts of a start took, in milliseconds since the process began, and what runs now. */
export interface ControlMeasures {
  readonly mainEntryMs: number;
  readonly firstTrayMs: number;
  readonly readyMs: number;
  readonly heapBytes: number;
  readonly timers: number;
  /** Everybody who listens to something of the desktop. */
  readonly listeners: number;
  readonly trayChanges: Readonly<Record<string, number>>;
}

/** Moments of the start, filled in while they pass. */
export interface StartMoments {
  mainEntryMs: number;
  firstTrayMs: number;
  readyMs: number;
}

interface Parts {
  readonly electron: HostElectron;
  readonly moments: StartMoments;
  readonly issueAddress: () => string;
}

/** Answers the parent process, and tells it whenever the desktop changes. */
export function startControl(parts: Parts): void {
  const send = process.send?.bind(process);
  if (send === undefined) {
    throw new Error('--control is for a program that starts the host with a channel ("ipc") to it.');
  }
  // The parent may be gone before this process is; then there is nobody to tell.
  const tell = (message: object): void => void send(message, undefined, undefined, () => {});
  parts.electron.desktop.on('change', () => tell({ event: 'change' }));
  process.on('message', (message: ControlRequest & { readonly id: number }) => {
    answer(parts, message).then(
      (value) => tell({ id: message.id, value }),
      (error: unknown) => tell({ id: message.id, error: error instanceof Error ? error.message : String(error) }),
    );
  });
  process.channel?.unref();
}

async function answer(parts: Parts, request: ControlRequest): Promise<unknown> {
  const { electron } = parts;
  const { desktop } = electron;
  switch (request.command) {
    case 'desktop':
      return desktop.snapshot();
    case 'new-address':
      return parts.issueAddress();
    case 'user':
      return receive(electron, request.does);
    case 'choose':
      return chooseMenuItem(desktop, request.item);
    case 'power':
      return electron.powerMonitor.emit(request.event);
    case 'take-shortcut':
      return void desktop.takenShortcuts.add(request.keys);
    case 'press-shortcut':
      return electron.globalShortcut.press(request.keys);
    case 'open-url':
      return electron.app.openUrl(request.url);
    case 'opened':
      return { links: desktop.openedLinks, paths: desktop.openedPaths, copied: desktop.copied };
    case 'call':
      return callGlobal(request.path, request.args);
    case 'measure':
      return measure(parts);
    case 'quit':
      return void setImmediate(() => electron.app.quit());
  }
}

/** Calls what the program put on its global object for tests, such as `twelveTest.advance`. */
async function callGlobal(path: string, args: readonly unknown[]): Promise<unknown> {
  const names = path.split('.');
  let owner: unknown = undefined;
  let value: unknown = globalThis;
  for (const name of names) {
    owner = value;
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  if (typeof value !== 'function') throw new Error(`The program has no "${path}" to call.`);
  return (value as (...given: readonly unknown[]) => unknown).apply(owner, [...args]);
}

function measure({ electron, moments }: Parts): ControlMeasures {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return {
    ...moments,
    heapBytes: process.memoryUsage().heapUsed,
    timers: process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length,
    listeners: countListeners(electron),
    trayChanges: electron.desktop.trayChanges,
  };
}

function countListeners({ app, desktop, ipcMain, nativeTheme, powerMonitor, screen }: HostElectron): number {
  const windows = [...desktop.windows.values()];
  const emitters = [
    app,
    desktop,
    ipcMain,
    nativeTheme,
    powerMonitor,
    screen,
    process,
    ...desktop.trays.values(),
    ...windows.flatMap((window) => [window, window.webContents]),
  ] as readonly EventEmitter[];
  return emitters.reduce(
    (sum, emitter) => sum + emitter.eventNames().reduce((count, name) => count + emitter.listenerCount(name), 0),
    0,
  );
}
