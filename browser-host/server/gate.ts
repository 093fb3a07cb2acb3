import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where everything of the host itself lies, apart from the program's own pages. */
export const hostPath = '/.host';

/**
 * Lets the user's browser in and nobody else: an address with a token that works once, then a cookie; every request must
 * name this very host, and whoever says where it comes from must come from here. That keeps out other users' programs
 * without the token, other web pages (Origin, SameSite), and names that were pointed at 127.0.0.1 (Host).
 */
export class Gate {
  readonly #secret = randomBytes(32).toString('base64url');
  readonly #tokens = new Set<string>();
  #port = 0;

  listensOn(port: number): void {
    this.#port = port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** A new address for a browser to come in by, once. */
  issueAddress(): string {
    const token = randomBytes(24).toString('base64url');
    this.#tokens.add(token);
    return `${this.origin}${hostPath}/enter/${token}`;
  }

  /** Takes a token, which is then spent; null when it is none. */
  enter(token: string): { readonly cookie: string } | null {
    if (!this.#tokens.delete(token)) return null;
    return { cookie: `${this.#cookieName}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict` };
  }

  /** Comes the request to the right name, and from here or from the address bar? */
  isAddressedWell(request: IncomingMessage): boolean {
    if (request.headers.host !== `127.0.0.1:${this.#port}`) return false;
    const origin = request.headers.origin;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    return origin === undefined ? isReading && request.headers.upgrade === undefined : origin === this.origin;
  }

  hasCookie(request: IncomingMessage): boolean {
    const wanted = Buffer.from(this.#secret);
    return (request.headers.cookie ?? '').split(';').some((pair) => {
      const [name, value] = pair.trim().split('=', 2);
      const given = Buffer.from(value ?? '');
      return name === this.#cookieName && given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }

  /** Cookies do not know ports: two hosts on one machine must not share a name. */
  get #cookieName(): string {
    return `twelve-${this.#port}`;
  }
}
