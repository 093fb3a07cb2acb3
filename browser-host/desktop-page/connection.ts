import type { DesktopSnapshot, FromPage, ToPage } from '../desktop/snapshot.ts';

const retryMs = 1500;

/** What the page does with news from the host. */
export interface DesktopListener {
  show(desktop: DesktopSnapshot): void;
  openLink(url: string): void;
  /** The host does not answer; it may have ended. */
  lost(): void;
}

/** The page's connection to the host; comes back by itself. */
export class DesktopConnection {
  readonly #listener: DesktopListener;
  #socket: WebSocket | null = null;

  constructor(listener: DesktopListener) {
    this.#listener = listener;
    this.#connect();
  }

  send(message: FromPage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  /** Tells the host how large its screen is and what the browser prefers. */
  describeScreen(): void {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    this.send({ kind: 'screen', width: innerWidth, height: innerHeight, isDark });
  }

  /** The browser may ask the user first; who says no has an empty clipboard. */
  async #sendClipboard(): Promise<void> {
    const text = await navigator.clipboard.readText().catch(() => '');
    this.send({ kind: 'clipboard', text });
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/.host/desktop`);
    this.#socket = socket;
    socket.addEventListener('open', () => this.describeScreen());
    socket.addEventListener('message', (event) => {
      const message = JSON.parse(String(event.data)) as ToPage;
      if (message.kind === 'desktop') this.#listener.show(message.desktop);
      else if (message.kind === 'open-link') this.#listener.openLink(message.url);
      else if (message.kind === 'write-clipboard')
        void navigator.clipboard.writeText(message.text).catch(() => undefined);
      else void this.#sendClipboard();
    });
    socket.addEventListener('close', () => {
      this.#listener.lost();
      setTimeout(() => this.#connect(), retryMs);
    });
  }
}
