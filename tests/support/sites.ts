import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWeb, type FetchLimits, type Web } from '../../main/fetch/web.ts';

/** How a site answers one path. */
export interface SiteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** `silent` never answers; `slow` sends a byte now and then; `endless` never stops; `cut` hangs up half way. */
  readonly manner?: 'silent' | 'slow' | 'endless' | 'cut';
  readonly delayMs?: number;
}

/** One request as it arrived. */
export interface Visit {
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

type Answerer = (visit: Visit) => SiteAnswer;

/** Many sites behind one server on this machine, well and badly behaved ones. */
export interface Sites {
  readonly port: number;
  /** Everything that was asked, in order. */
  readonly visits: readonly Visit[];
  /** The most connections that were open at once. */
  readonly mostOpen: number;
  /** How an address is answered from now on; everything else is 404. `address` goes without its scheme. */
  put(address: string, answer: SiteAnswer | Answerer): void;
  /** Names that lead elsewhere than to these sites. */
  resolveTo(name: string, address: string): void;
  /** A way to the web that leads here. */
  web(limits?: Partial<FetchLimits>): Web;
  forget(): void;
  close(): Promise<void>;
}

const here = '127.0.0.1';

export async function startSites(): Promise<Sites> {
  const answers = new Map<string, SiteAnswer | Answerer>();
  const names = new Map<string, string>();
  let visits: readonly Visit[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer((request, response) => {
    const visit = { address: `${request.headers.host ?? ''}${request.url ?? ''}`, headers: request.headers };
    visits = [...visits, visit];
    const answer = answers.get(visit.address) ?? { status: 404, body: 'nothing here' };
    void reply(typeof answer === 'function' ? answer(visit) : answer, request, response);
  });
  server.on('connection', (socket) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    socket.on('close', () => (open -= 1));
  });
  server.listen(0, here);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    get visits() {
      return visits;
    },
    get mostOpen() {
      return mostOpen;
    },
    put: (address, answer) => void answers.set(address, answer),
    resolveTo: (name, address) => void names.set(name, address),
    web: (limits = {}) =>
      createWeb({
        userAgent: 'Twelve/test',
        environment: {},
        systemProxy: () => 'DIRECT',
        standIn: { port },
        resolve: async (name) => [{ address: names.get(name) ?? here, family: 4 }],
        isAllowed: (address) => address === here,
        limits: { mostMs: 2_000, mostBytes: 100_000, mostRedirects: 5, ...limits },
      }),
    forget() {
      answers.clear();
      visits = [];
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function reply(answer: SiteAnswer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status = 200, headers = {}, body = '', manner, delayMs = 0 } = answer;
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (manner === 'silent') return;
  if (manner === 'cut') {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body) * 2) });
    response.write(body, () => request.socket.destroy());
    return;
  }
  response.writeHead(status, headers);
  if (manner === undefined) return void response.end(body);
  const piece = manner === 'endless' ? Buffer.alloc(16_384, 'a') : 'a';
  const timer = setInterval(() => response.write(piece), manner === 'endless' ? 0 : 50);
  response.on('close', () => clearInterval(timer));
}
