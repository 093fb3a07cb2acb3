import type { ErrorCode } from '../../core/errors/app-error.ts';
import type { ImportStage } from '../../core/ipc/imports-requests.ts';
import type {
  Bridge,
  BroadcastName,
  Broadcasts,
  Failure,
  Reply,
  RequestArgs,
  RequestName,
  RequestResult,
} from '../../core/ipc/contract.ts';

/** A request that main refused. `message` is a sentence for the user. */
export class RequestError extends Error {
  readonly code: ErrorCode;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'RequestError';
    this.code = failure.code;
  }
}

/** Asks main for something, and waits until it is done. Throws a `RequestError` when main says no. */
export async function request<N extends RequestName>(name: N, ...args: RequestArgs<N>): Promise<RequestResult<N>> {
  return valueOf(await bridge().request(name, ...args));
}

/** Hears a broadcast until the returned function is called. */
export function subscribe<N extends BroadcastName>(name: N, listener: (payload: Broadcasts[N]) => void): () => void {
  return bridge().subscribe(name, listener);
}

/** Reads what the user dropped on the window, folders and archives too; null when that was cancelled. */
export async function openFiles(files: readonly File[]): Promise<ImportStage | null> {
  return valueOf(await bridge().openFiles(files));
}

/** The preload puts it on the window; a page that was opened anywhere else has none. */
function bridge(): Bridge {
  const { bridge: given } = globalThis as { readonly bridge?: Bridge };
  if (given === undefined) throw new Error('This page was opened outside of the program: it has no bridge.');
  return given;
}

function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new RequestError(reply.failure);
}
