import type { RequestArgs, RequestName, RequestResult } from '../../core/ipc/contract.ts';
import type { WindowName } from '../../core/ipc/windows-requests.ts';

/** Who asks: one of the program's own windows. */
export interface Asker {
  readonly window: WindowName;
}

/** How one request is answered. */
export interface Handler<N extends RequestName> {
  /** Turns untrusted input into typed arguments, or throws an AppError with the code `bad-request`. */
  parse(args: readonly unknown[]): RequestArgs<N>;
  run(args: RequestArgs<N>, asker: Asker): RequestResult<N> | Promise<RequestResult<N>>;
}

/** Handlers for all requests with the given names; for all of them, a request without a handler does not compile. */
export type HandlersOf<Names extends RequestName> = { readonly [N in Names]: Handler<N> };
export type Handlers = HandlersOf<RequestName>;
