import { WorkerClient } from '../storage/worker-client.ts';
import type { Reader, ReaderRequests } from './reader-contract.ts';

/** Starts the thread that reads files, for one import. */
export function openReader(workerUrl: URL, onFailure: (error: unknown) => void): Reader {
  return new WorkerClient<ReaderRequests>({ workerUrl, workerData: null, failureCode: 'bug', onFailure });
}
