import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../core/errors/app-error.ts';
import type { FromWorker, RequestMap, ToWorker } from './worker-protocol.ts';

/** How one request wants to be followed. */
export interface RequestFollowing {
  readonly onProgress?: (progress: unknown) => void;
  readonly signal?: AbortSignal;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: AppError) => void;
  readonly onProgress: ((progress: unknown) => void) | undefined;
}

export interface WorkerClientOptions {
  readonly workerUrl: URL;
  readonly workerData: unknown;
  /** The code of every failure that has none of its own. */
  readonly failureCode: ErrorCode;
  /** Hears of a worker that died and of failures that no user should ever meet. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * The main side of one worker. It starts with the first request. When it dies, what was asked and not answered fails,
 * and the next request starts it once more; a worker that dies again without having answered anything stays dead.
 */
export class WorkerClient<Requests extends RequestMap<Requests>> {
  readonly #options: WorkerClientOptions;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #nextId = 1;
  #deathsInARow = 0;
  #closing: Promise<void> | null = null;

  constructor(options: WorkerClientOptions) {
    this.#options = options;
  }

  request<Name extends keyof Requests & string>(
    name: Name,
    args: Parameters<Requests[Name]>,
    following: RequestFollowing = {},
  ): Promise<ReturnType<Requests[Name]>> {
    if (this.#closing !== null) return Promise.reject(this.#failure(`"${name}" was asked after closing`));
    const worker = this.#running();
    if (worker === null) return Promise.reject(this.#failure('The worker died twice in a row'));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // Before it is noted as pending: what can't be sent (a function, say) throws here and rejects.
      this.#send(worker, { kind: 'request', id, name, args });
      this.#pending.set(id, { resolve: resolve as (value: unknown) => void, reject, onProgress: following.onProgress });
      worker.ref();
      if (following.signal?.aborted === true) this.#cancel(id);
      following.signal?.addEventListener('abort', () => this.#cancel(id), { once: true });
    });
  }

  /** Lets the worker finish what was asked and end by itself. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      const worker = this.#worker;
      if (worker === null) return resolve();
      worker.ref();
      worker.on('exit', () => resolve());
      this.#send(worker, { kind: 'close' });
    });
    return this.#closing;
  }

  #running(): Worker | null {
    if (this.#worker !== null) return this.#worker;
    if (this.#deathsInARow > 1) return null;
    const worker = new Worker(this.#options.workerUrl, { workerData: this.#options.workerData });
    worker.on('message', (message: FromWorker) => this.#receive(message));
    worker.on('error', (error) => this.#bury(worker, error));
    worker.on('exit', (code) => this.#bury(worker, new Error(`The worker ended by itself (${code})`)));
    this.#worker = worker;
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'closed') return;
    const pending = this.#pending.get(message.id);
    if (pending === undefined) return;
    if (message.kind === 'progress') return pending.onProgress?.(message.value);

    this.#deathsInARow = 0;
    this.#pending.delete(message.id);
    if (this.#pending.size === 0 && this.#closing === null) this.#worker?.unref();
    if (message.kind === 'answer') return pending.resolve(message.value);
    if (message.code !== null) return pending.reject(new AppError(message.code, message.details));
    const failure = this.#failure(message.message);
    this.#options.onFailure(failure);
    pending.reject(failure);
  }

  /** Runs for a worker's error and again for its end: the second time nothing is left to do. */
  #bury(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    if (this.#closing !== null && this.#pending.size === 0) return;
    this.#deathsInARow += 1;
    const failure = this.#failure(error instanceof Error ? error.message : String(error), error);
    this.#options.onFailure(failure);
    for (const pending of this.#pending.values()) pending.reject(failure);
    this.#pending.clear();
  }

  #cancel(id: number): void {
    if (this.#worker !== null && this.#pending.has(id)) this.#send(this.#worker, { kind: 'cancel', id });
  }

  #send(worker: Worker, message: ToWorker): void {
    worker.postMessage(message);
  }

  #failure(reason: string, cause?: unknown): AppError {
    return new AppError(this.#options.failureCode, { reason }, { cause });
  }
}
