import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type FileCall = (...args: never[]) => unknown;

/**
 * Lets this very process end in its n-th call that changes files: before the call, after it, or for a write in the middle
 * of it. A kill from outside hits these few microseconds too seldom to rely on.
 */
export function dieAtFileCall(count: number, random: () => number): void {
  let left = count;
  const die = (): void => void process.kill(process.pid, 'SIGKILL');
  const patched = (name: string, call: FileCall): FileCall => {
    return (...args) => {
      if ((left -= 1) !== 0) return call(...args);
      const how = random();
      if (how < 0.3) die();
      const [file, data, written = 0] = args as unknown as [number, Uint8Array, number?];
      if (name === 'writeSync' && how < 0.8) {
        const part = Math.floor(random() * (data.length - written));
        writeSync(file, data, written, part);
      } else {
        call(...args);
      }
      die();
      return undefined;
    };
  };
  const { writeSync } = fs;
  const calls = fs as unknown as Record<string, FileCall>;
  for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync']) {
    const call = calls[name];
    if (call !== undefined) calls[name] = patched(name, call);
  }
  syncBuiltinESMExports();
}
