import { lookup } from 'node:dns/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { Connections } from './connections.ts';
import type { Resolve } from './checking-lookup.ts';
import { exchange, type Exchanged, type ExchangeParts } from './exchange.ts';
import { FetchFailure, failureFrom } from './fetch-failure.ts';
import { isPublicAddress } from './public-address.ts';

/** The limits of one fetch, from its first request through all redirects to the end of the body. */
export interface FetchLimits {
  readonly mostMs: number;
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

export const fetchLimits: FetchLimits = { mostMs: 10_000, mostBytes: 5_000_000, mostRedirects: 5 };

/** What was found at an address. */
export interface WebAnswer {
  readonly status: number;
  /** Where the answer came from, after all redirects. */
  readonly url: string;
  /** Where the address has moved for good; null when it stands, or only led elsewhere this once. */
  readonly movedTo: string | null;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** The user typed this address: its host may be in a private network. Hosts it leads on to may not. */
  readonly isTyped?: boolean;
  readonly signal?: AbortSignal;
}

/** The way to the web: everything that is fetched goes through here. */
export interface Web {
  /** Throws a `FetchFailure`; an answer that says no (404, 500) is an answer. */
  get(address: string, request?: WebRequest): Promise<WebAnswer>;
}

export interface WebParts extends Pick<ExchangeParts, 'userAgent' | 'environment' | 'systemProxy' | 'standIn'> {
  readonly resolve?: Resolve;
  readonly isAllowed?: (address: string) => boolean;
  readonly limits?: FetchLimits;
}

/** Altogether, and to one site: nobody's server is to notice that Twelve came by. */
const connectionLimits = { most: 6, mostOfHost: 2 };

const systemLookup: Resolve = (hostname) => lookup(hostname, { all: true });

/** Headers that belong to one address and must not follow a redirect to another. */
const conditional = new Set(['if-none-match', 'if-modified-since']);

export function createWeb(parts: WebParts): Web {
  const connections = new Connections(connectionLimits);
  const limits = parts.limits ?? fetchLimits;
  const isAllowed = parts.isAllowed ?? isPublicAddress;
  const given = { ...parts, resolve: parts.resolve ?? systemLookup };

  async function follow(start: URL, request: WebRequest, signal: AbortSignal): Promise<WebAnswer> {
    let url = start;
    let isForGood = true;
    let movedTo: string | null = null;
    const seen = new Set<string>();
    for (let hop = 0; hop <= limits.mostRedirects; hop += 1) {
      const isTypedHost = request.isTyped === true && url.host === start.host;
      const answer = await exchange(
        url,
        { ...given, isAllowed: isTypedHost ? () => true : isAllowed },
        { headers: headersFor(request, hop), mostBytes: limits.mostBytes, signal },
      );
      const next = redirectOf(answer, url);
      if (next === null) return { ...answer, url: url.href, movedTo };
      if (seen.has(next.href)) throw new FetchFailure('failed', 'It leads around in a circle');
      seen.add(next.href);
      isForGood &&= answer.status === 301 || answer.status === 308;
      if (isForGood) movedTo = next.href;
      url = next;
    }
    throw new FetchFailure('failed', 'It leads on and on');
  }

  async function getInTime(url: URL, request: WebRequest): Promise<WebAnswer> {
    const timer = AbortSignal.timeout(limits.mostMs);
    const signal = request.signal === undefined ? timer : AbortSignal.any([timer, request.signal]);
    try {
      signal.throwIfAborted();
      return await follow(url, request, signal);
    } catch (error) {
      if (timer.aborted) throw new FetchFailure('slow', 'No whole answer in time', { cause: error });
      throw failureFrom(error);
    }
  }

  return {
    async get(address, request = {}) {
      const url = webUrl(address);
      // Whoever waits for their turn does not lose time by it.
      return connections.run(url.host, () => getInTime(url, request));
    },
  };
}

function headersFor({ headers = {} }: WebRequest, hop: number): Readonly<Record<string, string>> {
  return hop === 0 ? headers : Object.fromEntries(Object.entries(headers).filter(([name]) => !conditional.has(name)));
}

function redirectOf({ status, headers }: Exchanged, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from.href)) throw new FetchFailure('failed', 'It leads nowhere');
  return webUrl(new URL(headers.location, from.href).href);
}

/** An address of the web; whatever else a URL can be (a file, a login) is refused. */
function webUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  if (!isWeb || url.username !== '' || url.password !== '' || url.hostname === '') {
    throw new FetchFailure('refused', 'Not an address of the web');
  }
  url.hash = '';
  return url;
}
