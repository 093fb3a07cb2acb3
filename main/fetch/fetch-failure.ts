import { networkInterfaces } from 'node:os';
import type { FeedTrouble } from '../../core/posts/post.ts';

/** Why something could not be fetched. Never reaches a user as such: it becomes a line beside what is known already. */
export class FetchFailure extends Error {
  readonly trouble: FeedTrouble;

  constructor(trouble: FeedTrouble, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'FetchFailure';
    this.trouble = trouble;
  }
}

/** The machine itself has no way out, or nobody answers who looks names up. */
const offline = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
const slow = new Set(['ETIMEDOUT', 'ESOCKETTIMEDOUT']);
const undecodable = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR']);

/** Sorts what Node throws into what a reader can be told. */
export function failureFrom(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return failureFrom(error.errors[0]);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchFailure(troubleOf(code), reason, { cause: error });
}

function troubleOf(code: string): FeedTrouble {
  // macOS and Windows say of every name that it does not exist while the machine is offline.
  if (offline.has(code) || (code === 'ENOTFOUND' && !isConnected())) return 'offline';
  if (slow.has(code)) return 'slow';
  if (undecodable.has(code) || /^ERR_(?:_ERROR_FORMAT|BROTLI)/.test(code)) return 'unreadable';
  if (/^(?:CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT|ERR_SSL)/.test(code)) return 'untrusted';
  return 'failed';
}

function isConnected(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal) === true);
}
