import type { MessagePort } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorDetails } from '../../core/errors/app-error.ts';

/** What a worker can be asked: names with the signatures that the client sees. */
export type RequestMap<Names> = { readonly [Name in keyof Names]: (...args: never[]) => unknown };

/** What goes to a worker. `cancel` asks it to stop working on a request; the request still gets its answer. */
export type ToWorker =
  | { readonly kind: 'request'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'close' };

/** What comes from a worker. A failure the user may meet has a code; anything else has only its words, for the log. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'failure';
      readonly id: number;
      readonly code: ErrorCode | null;
      readonly details: ErrorDetails;
      readonly message: string;
    }
  | { readonly kind: 'closed' };

/** What a handler of a long request is given besides its arguments. */
export interface RequestContext {
  readonly signal: AbortSignal;
  readonly report: (progress: unknown) => void;
}

/** Answers one request: at once, or later when it lets others in between. */
export type WorkerHandlers<Requests extends RequestMap<Requests>> = {
  readonly [Name in keyof Requests]: (
    args: Parameters<Requests[Name]>,
    context: RequestContext,
  ) => ReturnType<Requests[Name]> | Promise<ReturnType<Requests[Name]>>;
};

/** The worker's end of the wire, as far as answering needs it. */
export type WorkerPort = Pick<MessagePort, 'postMessage' | 'on'>;

function failureOf(id: number, error: unknown): FromWorker {
  if (error instanceof AppError) {
    return { kind: 'failure', id, code: error.code, details: error.details, message: error.message };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failure', id, code: null, details: {}, message };
}

/** What a worker does. */
export interface WorkerService<Requests extends RequestMap<Requests>> {
  /** How it answers, or why it can't answer anything. */
  readonly handlers: WorkerHandlers<Requests> | Error;
  /** Hears of each request that failed, before the one who asked. */
  readonly onError?: (error: unknown) => void;
  /** Runs when everything asked before has been answered. */
  readonly onClose: () => void | Promise<void>;
}

/** The worker's end: answers requests in the order in which they came as far as their handlers answer at once. */
export function serveWorker<Requests extends RequestMap<Requests>>(
  port: WorkerPort,
  { handlers, onError, onClose }: WorkerService<Requests>,
): void {
  const pending = new Map<number, { readonly controller: AbortController; readonly done: Promise<void> }>();
  const send = (message: FromWorker): void => port.postMessage(message);

  function fail(id: number, error: unknown): void {
    onError?.(error);
    send(failureOf(id, error));
  }

  function handlerOf(name: string): (args: readonly unknown[], context: RequestContext) => unknown {
    if (handlers instanceof Error) throw handlers;
    if (!Object.hasOwn(handlers, name)) throw new Error(`The worker knows no request "${name}"`);
    return handlers[name as keyof Requests] as (args: readonly unknown[], context: RequestContext) => unknown;
  }

  function answer(id: number, name: string, args: readonly unknown[]): void {
    const controller = new AbortController();
    const report = (value: unknown): void => send({ kind: 'progress', id, value });
    try {
      const result = handlerOf(name)(args, { signal: controller.signal, report });
      if (!(result instanceof Promise)) return send({ kind: 'answer', id, value: result });
      const done = result
        .then((value: unknown) => send({ kind: 'answer', id, value }))
        .catch((error: unknown) => fail(id, error))
        .finally(() => pending.delete(id));
      pending.set(id, { controller, done });
    } catch (error) {
      fail(id, error);
    }
  }

  async function close(): Promise<void> {
    await Promise.all([...pending.values()].map((entry) => entry.done));
    await onClose();
    send({ kind: 'closed' });
  }

  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'request':
        return answer(message.id, message.name, message.args);
      case 'cancel':
        return pending.get(message.id)?.controller.abort();
      case 'close':
        void close();
    }
  });
}
