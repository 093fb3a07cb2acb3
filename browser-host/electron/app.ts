import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { Desktop } from '../desktop/desktop.ts';
import type { LoginItems } from './login-items.ts';

/** An event that the listener can refuse. */
export class RefusableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** What the app asks of the process around it. */
export interface AppParts {
  readonly desktop: Desktop;
  readonly version: string;
  /** Takes the single-instance lock of the data that lies in `folder`. */
  readonly takeLock: (folder: string) => boolean;
  readonly leave: (code: number) => void;
}

/** Electron's `app`: its life from the entry module to the last event. */
export class HostApp extends EventEmitter {
  readonly isPackaged = false;
  readonly #parts: AppParts;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #hasLock: boolean | null = null;
  #isQuitting = false;
  #isGone = false;

  constructor(parts: AppParts) {
    super();
    this.#parts = parts;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#parts.desktop.isReady;
  }

  /** Called when the entry module has run to its end, as Electron does it. */
  becomeReady(): void {
    if (this.#isGone || this.#isQuitting) return;
    this.#parts.desktop.isReady = true;
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  /** Asks everybody in Electron's order: before-quit, each window's close, will-quit; anybody can refuse. */
  quit(): void {
    if (this.#isGone || this.#isQuitting) return;
    this.#isQuitting = true;
    if (!this.#ask('before-quit') || !this.#closeWindows() || !this.#ask('will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.#end(0);
  }

  /** Leaves at once, without asking anybody. */
  exit(code = 0): void {
    if (this.#isGone) return;
    this.#isQuitting = true;
    for (const window of this.#parts.desktop.windows.values()) window.destroy();
    this.#end(code);
  }

  /** With the last window gone, the program ends unless it listens for that. */
  windowClosed(): void {
    if (this.#isQuitting || this.#isGone || this.#parts.desktop.windows.size > 0) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  getPath(name: string): string {
    const path = this.#paths.get(name) ?? this.#usualPath(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    if (this.#usualPath(name) === undefined) throw new Error(`Failed to set path '${name}'`);
    mkdirSync(dirname(path), { recursive: true });
    this.#paths.set(name, path);
  }

  getVersion(): string {
    return this.#parts.version;
  }

  getName(): string {
    return 'Twelve';
  }

  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US';
  }

  getPreferredSystemLanguages(): string[] {
    return [new Intl.DateTimeFormat().resolvedOptions().locale];
  }

  requestSingleInstanceLock(): boolean {
    this.#hasLock ??= this.#parts.takeLock(this.getPath('userData'));
    return this.#hasLock;
  }

  /** Electron hands this over after ready only, because the first moments belong to the start. */
  secondInstance(argv: string[], workingDirectory: string): void {
    void this.whenReady().then(() => this.emit('second-instance', {}, argv, workingDirectory, undefined));
  }

  enableSandbox(): void {
    if (this.isReady()) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  setAppUserModelId(_id: string): void {}

  /** Which schemes the system hands to this program. */
  setAsDefaultProtocolClient(protocol: string): boolean {
    this.#parts.desktop.claimedSchemes.add(protocol);
    return true;
  }

  setLoginItemSettings(settings: Parameters<LoginItems['set']>[0]): void {
    this.#parts.desktop.loginItems.set(settings);
  }

  getLoginItemSettings(options?: Parameters<LoginItems['get']>[0]): ReturnType<LoginItems['get']> {
    return this.#parts.desktop.loginItems.get(options);
  }

  /** The user clicked on a link in another program: macOS tells the program itself, other systems start it once more. */
  openUrl(url: string): void {
    this.emit('open-url', new RefusableEvent(), url);
  }

  setActivationPolicy(policy: 'regular' | 'accessory' | 'prohibited'): void {
    this.#parts.desktop.isInDock = policy === 'regular';
    this.#parts.desktop.changed();
  }

  #ask(name: 'before-quit' | 'will-quit'): boolean {
    const event = new RefusableEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }

  #closeWindows(): boolean {
    for (const window of this.#parts.desktop.windows.values()) window.close();
    return this.#parts.desktop.windows.size === 0;
  }

  #end(code: number): void {
    this.#isGone = true;
    this.emit('quit', {}, code);
    this.#parts.leave(code);
  }

  #usualPath(name: string): string | undefined {
    const data = this.#parts.desktop.dataFolder;
    const paths: Readonly<Record<string, string>> = {
      home: homedir(),
      appData: dirname(data),
      userData: data,
      sessionData: data,
      logs: join(data, 'logs'),
      crashDumps: join(data, 'crashes'),
      temp: tmpdir(),
      exe: process.execPath,
      desktop: join(homedir(), 'Desktop'),
      documents: join(homedir(), 'Documents'),
      downloads: join(homedir(), 'Downloads'),
      music: join(homedir(), 'Music'),
      pictures: join(homedir(), 'Pictures'),
      videos: join(homedir(), 'Videos'),
    };
    return Object.hasOwn(paths, name) ? paths[name] : undefined;
  }
}
