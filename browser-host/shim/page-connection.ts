import { decodeClone, encodeClone } from '../structured-clone.ts';

/** What the host writes in front of the shim. */
export interface ShimSettings {
  /** Proves to the host that this is the page it handed out. */
  readonly key: string;
  readonly platform: string;
}

type FromHost =
  | { readonly kind: 'message'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'visible'; readonly isVisible: boolean };

type MessageListener = (event: object, ...args: unknown[]) => void;

const retryMs = 1000;

/** The page's end of its connection to the host: Electron's `ipcRenderer` and what the window tells its page. */
export class PageConnection {
  readonly #settings: ShimSettings;
  readonly #listeners = new Map<string, MessageListener[]>();
  readonly #pending = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #onVisible: (isVisible: boolean) => void;
  // Kept from before the page's scripts and a test's clock can put others in their place.
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  #socket: WebSocket | null = null;
  #unsent: string[] = [];
  #lastId = 0;

  constructor(settings: ShimSettings, onVisible: (isVisible: boolean) => void) {
    this.#settings = settings;
    this.#onVisible = onVisible;
    this.#connect();
  }

  invoke(channel: string, args: readonly unknown[]): Promise<unknown> {
    const id = (this.#lastId += 1);
    const answer = Promise.withResolvers<unknown>();
    try {
      const text = encodeClone({ kind: 'invoke', id, channel, args });
      this.#pending.set(id, answer);
      this.#sendText(text);
    } catch (error) {
      answer.reject(error instanceof Error ? new Error(error.message) : error);
    }
    return answer.promise;
  }

  send(message: object): void {
    this.#sendText(encodeClone(message));
  }

  on(channel: string, listener: MessageListener): void {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), listener]);
  }

  off(channel: string, listener: MessageListener): void {
    const kept = [...(this.#listeners.get(channel) ?? [])];
    const at = kept.lastIndexOf(listener);
    if (at >= 0) kept.splice(at, 1);
    this.#listeners.set(channel, kept);
  }

  offAll(channel: string): void {
    this.#listeners.delete(channel);
  }

  #sendText(text: string): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(text);
    else this.#unsent.push(text);
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/.host/window?key=${this.#settings.key}`);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      for (const text of this.#unsent.splice(0)) socket.send(text);
    });
    socket.addEventListener('message', (event) => this.#receive(decodeClone(String(event.data)) as FromHost));
    socket.addEventListener('close', () => {
      for (const answer of this.#pending.values()) answer.reject(new Error('The connection to the program was lost.'));
      this.#pending.clear();
      this.#setTimeout(() => this.#connect(), retryMs);
    });
  }

  #receive(message: FromHost): void {
    if (message.kind === 'visible') return this.#onVisible(message.isVisible);
    if (message.kind === 'message') {
      for (const listener of this.#listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const answer = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'reply') answer?.resolve(message.value);
    else answer?.reject(new Error(message.message));
  }
}
