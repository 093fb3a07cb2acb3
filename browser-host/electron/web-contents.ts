import { EventEmitter } from 'node:events';
import { isCarriedPage, printPage } from '../print-page.ts';
import { encodeClone } from '../structured-clone.ts';
import { RefusableEvent } from './app.ts';

/** The page that a window shows at the moment, from its first byte to the next navigation. */
export interface LoadedDocument {
  /** Known to the host and to the page's own shim only. */
  readonly key: string;
  readonly url: string;
  /** Sends to the page; null while it is not connected. */
  send: ((text: string) => void) | null;
  isLoaded: boolean;
}

/** Electron's `webContents` of a window. */
export class HostWebContents extends EventEmitter {
  readonly id: number;
  /** What the window was told to load. */
  wantedUrl: string | null = null;
  document: LoadedDocument | null = null;
  #isDestroyed = false;
  #openHandler: (details: { readonly url: string }) => { action: 'deny' } = () => ({ action: 'deny' });
  #waiting: string[] = [];
  #load: PromiseWithResolvers<void> | null = null;

  constructor(id: number) {
    super();
    this.id = id;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  getURL(): string {
    return this.document?.url ?? this.wantedUrl ?? '';
  }

  /** The browser zooms the whole desktop, by its own keys; no window by itself. */
  getZoomFactor(): number {
    return 1;
  }

  setZoomFactor(): void {}

  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void {
    this.#openHandler = handler;
  }

  /** Lost before a page is there, as in Electron; kept for a page that has loaded and is just reconnecting. */
  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    const text = encodeClone({ kind: 'message', channel, args });
    if (this.document === null) return;
    if (this.document.send !== null) this.document.send(text);
    else if (this.document.isLoaded) this.#waiting.push(text);
  }

  /** Only for a page that its address carries: what a window shows is drawn somewhere else. */
  async printToPDF(): Promise<Buffer> {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    return printPage(this.wantedUrl ?? '');
  }

  startLoading(url: string): Promise<void> {
    this.wantedUrl = url;
    this.document = null;
    this.#load?.reject(new Error(`ERR_ABORTED (-3) loading '${url}'`));
    if (isCarriedPage(url)) return Promise.resolve();
    this.#load = Promise.withResolvers();
    // Electron only warns about a load that nobody waits for; plain Node would end.
    this.#load.promise.catch(() => {});
    return this.#load.promise;
  }

  /** The server handed out a new page for this window. */
  documentOpened(document: LoadedDocument): void {
    this.document = document;
    this.#waiting = [];
  }

  documentConnected(document: LoadedDocument, send: (text: string) => void): void {
    document.send = send;
    for (const text of this.#waiting.splice(0)) send(text);
  }

  documentLoaded(document: LoadedDocument): void {
    if (document.isLoaded) return;
    document.isLoaded = true;
    this.#load?.resolve();
    this.#load = null;
    this.emit('did-finish-load');
  }

  /** Asks the program about leaving the page; true lets it go. */
  mayNavigate(url: string): boolean {
    const event = Object.assign(new RefusableEvent(), { url });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event);
    return !event.defaultPrevented;
  }

  /** The page asked for a new window; the program can only say no, but it hears of it. */
  windowOpenRequested(url: string): void {
    this.#openHandler({ url });
  }

  destroyed(): void {
    this.#isDestroyed = true;
    this.document = null;
    this.#load?.reject(new Error(`ERR_FAILED (-2) loading '${this.wantedUrl ?? ''}'`));
    this.emit('destroyed');
  }
}
