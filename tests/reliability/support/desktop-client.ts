import { get } from 'node:http';
import { WebSocket } from 'ws';
import type { DesktopSnapshot, FromPage, ToPage } from '../../../browser-host/desktop/snapshot.ts';
import { decodeClone, encodeClone } from '../../../browser-host/structured-clone.ts';
import type { Reply, RequestArgs, RequestName, RequestResult } from '../../../core/ipc/contract.ts';
import { poll } from '../../e2e/support/poll.ts';

type FromHost =
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'message' | 'visible' };

/** A user without a browser: sees the desktop of the browser host and speaks as the page of its session window. */
export class DesktopClient {
  readonly #origin: string;
  readonly #cookie: string;
  readonly #sockets: WebSocket[] = [];
  readonly #answers = new Map<number, PromiseWithResolvers<unknown>>();
  #desktopSocket: WebSocket | null = null;
  #desktop: DesktopSnapshot | null = null;
  #window: { readonly id: number; readonly socket: WebSocket } | null = null;
  #lastId = 0;

  private constructor(origin: string, cookie: string) {
    this.#origin = origin;
    this.#cookie = cookie;
  }

  static async enter(address: string): Promise<DesktopClient> {
    const { headers } = await read(address, {});
    const cookie = String(headers['set-cookie']?.[0]?.split(';')[0]);
    const client = new DesktopClient(new URL(address).origin, cookie);
    client.#desktopSocket = await client.#connect('/.host/desktop', (text) => {
      const message = JSON.parse(text) as ToPage;
      if (message.kind === 'desktop') client.#desktop = message.desktop;
    });
    await poll('the desktop', () => Promise.resolve(client.#desktop ?? undefined));
    return client;
  }

  get desktop(): DesktopSnapshot {
    if (this.#desktop === null) throw new Error('The desktop was not seen yet.');
    return this.#desktop;
  }

  user(does: FromPage): void {
    this.#desktopSocket?.send(JSON.stringify(does));
  }

  clickTray(): void {
    const tray = this.desktop.trays[0];
    if (tray === undefined) throw new Error('There is no tray icon.');
    this.user({ kind: 'tray-click', id: tray.id });
  }

  /** Asks main as the session window does; the window must be there, or on its way. */
  async request<N extends RequestName>(name: N, ...args: RequestArgs<N>): Promise<RequestResult<N>> {
    const socket = await this.#sessionWindow();
    const id = (this.#lastId += 1);
    const answer = Promise.withResolvers<unknown>();
    this.#answers.set(id, answer);
    socket.send(encodeClone({ kind: 'invoke', id, channel: name, args }));
    const reply = (await answer.promise) as Reply<RequestResult<N>>;
    if (!reply.ok) throw new Error(`"${name}" was refused: ${reply.failure.message}`);
    return reply.value;
  }

  leave(): void {
    for (const socket of this.#sockets) socket.terminate();
    for (const answer of this.#answers.values()) answer.reject(new Error('The program is gone.'));
    this.#answers.clear();
  }

  async #sessionWindow(): Promise<WebSocket> {
    const window = await poll('the session window', () =>
      Promise.resolve(this.desktop.windows.find(({ url, address }) => url.includes('/session/') && address !== null)),
    );
    if (this.#window?.id === window.id) return this.#window.socket;
    const page = await read(`${this.#origin}${window.address ?? ''}`, {
      cookie: this.#cookie,
      'sec-fetch-dest': 'iframe',
    });
    const key = /\/\.host\/shim\/([\w-]+)\.js/.exec(page.body)?.[1] ?? '';
    const socket = await this.#connect(`/.host/window?key=${key}`, (text) =>
      this.#receive(decodeClone(text) as FromHost),
    );
    socket.send(encodeClone({ kind: 'loaded' }));
    this.#window = { id: window.id, socket };
    return socket;
  }

  #receive(message: FromHost): void {
    if (message.kind !== 'reply' && message.kind !== 'failure') return;
    const answer = this.#answers.get(message.id);
    this.#answers.delete(message.id);
    if (message.kind === 'reply') answer?.resolve(message.value);
    else answer?.reject(new Error(message.message));
  }

  #connect(path: string, onMessage: (text: string) => void): Promise<WebSocket> {
    const socket = new WebSocket(`${this.#origin.replace('http', 'ws')}${path}`, {
      headers: { cookie: this.#cookie, origin: this.#origin },
    });
    this.#sockets.push(socket);
    // Before it is open: the first message comes with the opening.
    socket.on('message', (data: Buffer) => onMessage(data.toString()));
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(socket));
      // Stays: a host that is killed resets its connections.
      socket.on('error', reject);
    });
  }
}

/** Reads a page as a browser would ask for it; `fetch` may not say what for. */
function read(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly headers: NodeJS.Dict<string[]> & { 'set-cookie'?: string[] }; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ headers: response.headersDistinct, body }));
    }).on('error', reject);
  });
}
