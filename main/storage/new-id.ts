import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const idBytes = 16;

/** Randomness for a thousand ids: asking for it costs more than the rest of an id. */
const pool = new Uint8Array(1024 * idBytes);
let used = pool.length;

let lastMs = 0;
let count = 0;

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += idBytes;
  return pool.subarray(used - idBytes, used);
}

/** A new UUIDv7; each is greater than the one before, also within a millisecond. */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    // Begins anywhere in the lower half of its 32 bits: there is room to count for as long as the millisecond lasts.
    count = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else {
    count += 1;
  }
  return v7({ random, msecs: lastMs, seq: count });
}
