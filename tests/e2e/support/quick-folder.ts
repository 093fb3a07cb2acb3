import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** Linux keeps what lies here in memory. */
const memory = '/dev/shm';

/** Containers often have 64 MB there, which Chromium needs for itself. */
const enoughBytes = 1_000_000_000;

/**
 * Where the program under test keeps its data. It waits for the disk at each heartbeat, and a fake clock makes hundreds of
 * them in a second: in memory that takes two thirds of the time. Whether the disk is waited for is tested elsewhere.
 */
export async function quickFolder(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(memory);
    return bavail * bsize > enoughBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
