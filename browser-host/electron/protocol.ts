import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** Electron's `protocol`: the program's own handlers answer for its pages. */
export class HostProtocol {
  readonly #desktop: Desktop;
  readonly #handlers = new Map<string, ProtocolHandler>();
  #privileged: readonly string[] | null = null;

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    if (this.#desktop.isReady) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    this.#privileged = schemes.map((entry) => entry.scheme);
  }

  handle(scheme: string, handler: ProtocolHandler): void {
    this.#desktop.needReady('Session can only be received when app is ready');
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    this.#handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }

  /** The answer to a page's request; null when nobody answers for its scheme. */
  async answer(request: Request): Promise<Response | null> {
    const scheme = new URL(request.url).protocol.slice(0, -1);
    const handler = this.#handlers.get(scheme);
    // Without the privilege a scheme is no standard one: relative addresses, fetch and storage fail in Electron.
    if (handler === undefined || this.#privileged?.includes(scheme) !== true) return null;
    return handler(request);
  }
}
