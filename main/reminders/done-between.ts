import type { Storage } from '../storage/storage-contract.ts';

/** Whether a session that began in [from, to) came to something: one that was merely skipped leaves the day open. */
export async function isDoneBetween(storage: Pick<Storage, 'request'>, from: number, to: number): Promise<boolean> {
  const sessions = await storage.request('sessions:between', from, to);
  return sessions.some(({ outcome }) => outcome !== 'skipped');
}
