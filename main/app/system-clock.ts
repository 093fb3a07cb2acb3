import { uptime } from 'node:os';
import type { Clock } from './clock.ts';

/** Longest delay that setTimeout takes; anything beyond fires at once. */
const longestDelayMs = 2_147_483_647;

/**
 * The clocks of the machine, in whole milliseconds so that sums of differences never drift.
 *
 * On Linux hrtime stands still in sleep (https://github.com/nodejs/node/issues/47724) and os.uptime() does not, though
 * some systems give it in whole seconds only. On Windows and macOS hrtime counts sleep and nothing else does not.
 */
export function createSystemClock(platform: NodeJS.Platform): Clock {
  const isLinux = platform === 'linux';
  return {
    read: () => {
      const hrtimeMs = Number(process.hrtime.bigint() / 1_000_000n);
      return {
        wallMs: Date.now(),
        steadyMs: isLinux ? Math.round(uptime() * 1000) : hrtimeMs,
        awakeMs: isLinux ? hrtimeMs : null,
      };
    },
    after: (delayMs, callback) => {
      const timer = setTimeout(callback, Math.min(longestDelayMs, Math.max(0, delayMs)));
      return { cancel: () => clearTimeout(timer) };
    },
    timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
