import { uptime } from 'node:os';
import type { Clock } from './clock.ts';

/** How long a zone is believed, in ms of hrtime: asking the system takes half a millisecond, and people travel slowly. */
const zoneTrustMs = 60_000;

/** Longest delay that setTimeout takes; anything beyond fires at once. */
const longestDelayMs = 2_147_483_647;

/**
 * The clocks of the machine, in whole milliseconds so that sums of differences never drift.
 *
 * On Linux hrtime stands still in sleep (https://github.com/nodejs/node/issues/47724) and os.uptime() does not, though
 * some systems give it in whole seconds only. On Windows and macOS hrtime counts sleep and nothing else does not.
 */
export function createSystemClock(
  platform: NodeJS.Platform,
  environment: Record<string, string | undefined> = process.env,
): Clock {
  const isLinux = platform === 'linux';
  let zoneReadAt = Number.NEGATIVE_INFINITY;
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
    timeZone: () => {
      const now = Number(process.hrtime.bigint() / 1_000_000n);
      if (now - zoneReadAt >= zoneTrustMs) {
        zoneReadAt = now;
        forgetTimeZone(environment);
      }
      return new Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
  };
}

/**
 * Has Node read the system's time zone anew. It reads it once and again only when TZ is set or deleted
 * (https://nodejs.org/docs/latest-v24.x/api/cli.html#tz); a TZ that the user chose stays.
 */
function forgetTimeZone(environment: Record<string, string | undefined>): void {
  if (environment['TZ'] === undefined) delete environment['TZ'];
}
