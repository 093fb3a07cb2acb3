import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { allowedAddresses, checkingLookup, type AddressCheck } from './checking-lookup.ts';
import { literalAddress } from './public-address.ts';
import { proxyOf, type ProxyEnvironment } from './proxy-of.ts';
import { acceptedCodings, readBody } from './read-body.ts';

export interface ExchangeParts extends AddressCheck {
  /** `Twelve/1.2.3 (…)`: who asks, and in which version. */
  readonly userAgent: string;
  readonly environment: ProxyEnvironment;
  /** What the system's settings say of proxies, as Chromium writes it. */
  readonly systemProxy: () => string;
  /** Stands in for the whole web in a test: everything is asked of this port, without encryption. */
  readonly standIn: { readonly port: number } | null;
}

/** One answer, read to its end. */
export interface Exchanged {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Asks one address once, following nothing. No cookie is ever sent or kept, nor where the user comes from. Each request has
 * a connection of its own: what is asked is small and seldom, and a check of the address belongs to each.
 */
export async function exchange(url: URL, parts: ExchangeParts, options: ExchangeOptions): Promise<Exchanged> {
  const response = await send(url, parts, options);
  try {
    const { statusCode: status = 0, headers } = response;
    const hasBody = status >= 200 && status < 300 && status !== 204;
    return { status, headers, body: hasBody ? await readBody(response, options.mostBytes) : Buffer.alloc(0) };
  } finally {
    // Until it is closed it counts: the next request has a connection of its own.
    const { socket } = response;
    response.destroy();
    if (!socket.closed) await once(socket, 'close');
  }
}

async function send(url: URL, parts: ExchangeParts, options: ExchangeOptions): Promise<IncomingMessage> {
  const proxy = parts.standIn === null ? proxyOf(url, parts.environment, parts.systemProxy()) : null;
  // A proxy looks the name up by itself, where nobody checks: then it is looked up here as well.
  if (proxy !== null) await checkedBehindProxy(url, parts);
  else if (literalAddress(url.hostname) !== null) await allowedAddresses(url.hostname, parts);
  const isSecure = url.protocol === 'https:' && parts.standIn === null;
  const proxyEnv = proxy === null ? undefined : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
  const agent = isSecure ? new https.Agent({ proxyEnv }) : new http.Agent({ proxyEnv });
  const request = {
    agent,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: parts.standIn?.port ?? url.port,
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      'user-agent': parts.userAgent,
      'accept-encoding': acceptedCodings,
      'accept-language': 'en, *;q=0.5',
      ...options.headers,
    },
    signal: options.signal,
    ...(proxy === null ? { lookup: checkingLookup(parts) } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = isSecure ? https.request(request) : http.request(request);
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end();
  });
}

/** Refuses what leads into a private network; a name that only the proxy can look up is the proxy's own affair. */
async function checkedBehindProxy(url: URL, parts: ExchangeParts): Promise<void> {
  const isLiteral = literalAddress(url.hostname) !== null;
  const cannotResolve = (error: unknown): never[] => {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  };
  if (isLiteral) await allowedAddresses(url.hostname, parts);
  else await allowedAddresses(url.hostname, parts).catch(cannotResolve);
}
