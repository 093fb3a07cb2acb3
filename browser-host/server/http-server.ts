import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HostElectron } from '../electron/surface.ts';
import { answerFile } from './files.ts';
import { Gate, hostPath } from './gate.ts';
import { answerPage, type PageParts } from './pages.ts';
import { answerShim } from './shim-script.ts';
import type { Uploads } from './uploads.ts';
import { answerQuestion } from './window-questions.ts';

/** What the server needs of the host. */
export interface ServerParts extends PageParts {
  readonly electron: HostElectron;
  readonly uploads: Uploads;
}

/** The server on loopback that browsers see. */
export class HostServer {
  readonly gate = new Gate();
  readonly #parts: ServerParts;
  readonly #server: Server;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else refuse(response, 500, 'Something went wrong here; the terminal says what.');
      });
    });
    this.#server.on('upgrade', (request, socket, head) => void this.#upgrade(request, socket, head));
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        this.gate.listensOn(typeof address === 'object' && address !== null ? address.port : port);
        resolve();
      });
    });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!this.gate.isAddressedWell(request)) return refuse(response, 403, 'This is not the way in.');
    const url = new URL(request.url ?? '/', this.gate.origin);
    const entering = url.pathname.startsWith(`${hostPath}/enter/`);
    if (entering) return this.#enter(request, response, url);
    if (!this.gate.hasCookie(request)) {
      return refuse(response, 403, 'This browser is not let in. Start Twelve again to get a new address.');
    }
    if (url.pathname === '/') return redirect(response, `${hostPath}/`);
    if (!url.pathname.startsWith(`${hostPath}/`)) return answerPage(this.#parts, request, response, url);
    return this.#answerHost(request, response, url);
  }

  #enter(request: IncomingMessage, response: ServerResponse, url: URL): void {
    // Coming in a second time with the same address is what a restored tab does.
    if (this.gate.hasCookie(request)) return redirect(response, `${hostPath}/`);
    const entry = this.gate.enter(url.pathname.slice(`${hostPath}/enter/`.length));
    if (entry === null) {
      return refuse(response, 403, 'This address was used already. Start Twelve again to get a new one.');
    }
    response.setHeader('Set-Cookie', entry.cookie);
    redirect(response, `${hostPath}/`);
  }

  async #answerHost(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const [place = '', ...rest] = url.pathname.slice(hostPath.length + 1).split('/');
    const name = rest.join('/');
    if (request.method === 'POST') {
      if (place === 'upload') return this.#parts.uploads.receive(request, response, url.searchParams.get('name') ?? '');
      if (place === 'ask') return answerQuestion(this.#parts.desktop, request, response, url);
      return refuse(response, 405, 'Nothing can be sent here.');
    }
    if (request.method !== 'GET') return refuse(response, 405, 'This can only be read.');
    if (place === '') return answerFile(response, this.#parts.desktop.showsDesktop ? 'desktop' : 'pages');
    if (place === 'windows') return this.#openWindow(response, Number(name));
    if (place === 'files') return answerFile(response, name);
    if (place === 'shim') return answerShim(this.#parts.desktop, response, name);
    return refuse(response, 404, 'There is nothing here.');
  }

  #openWindow(response: ServerResponse, id: number): void {
    const address = this.#parts.desktop.addressOf(id);
    if (address === null) return refuse(response, 404, 'There is no such window.');
    redirect(response, address);
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => {});
    const isWelcome = this.gate.isAddressedWell(request) && this.gate.hasCookie(request);
    const url = new URL(request.url ?? '/', this.gate.origin);
    if (!isWelcome) return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    // Loaded with the first page: the start of the program does not wait for it.
    const { acceptSocket } = await import('./sockets.ts');
    acceptSocket(this.#parts, url, { request, socket, head });
  }
}

function redirect(response: ServerResponse, place: string): void {
  response.writeHead(302, { Location: place });
  response.end();
}

/** A plain sentence for a person who ended up here. */
export function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
