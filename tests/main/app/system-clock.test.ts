import { uptime } from 'node:os';
import { describe, expect, it } from 'vitest';
import { createSystemClock } from '../../../main/app/system-clock.ts';

/** Generous: a busy machine may stop this process between two readings. */
const tolerantMs = 5_000;

const near = (one: number, other: number): boolean => Math.abs(one - other) < tolerantMs;
const hrtimeMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

describe('createSystemClock', () => {
  it('takes the time since boot for the clock that counts sleep on Linux', () => {
    const { steadyMs, awakeMs } = createSystemClock('linux').read();
    expect(near(steadyMs, uptime() * 1000)).toBe(true);
    expect(near(awakeMs ?? 0, hrtimeMs())).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)('has one clock that counts sleep and none that does not on %s', (platform) => {
    const { steadyMs, awakeMs } = createSystemClock(platform).read();
    expect(near(steadyMs, hrtimeMs())).toBe(true);
    expect(awakeMs).toBeNull();
  });

  it('reads whole milliseconds, so that sums of differences are exact', () => {
    const reading = createSystemClock('linux').read();
    expect(Object.values(reading).every((ms) => Number.isInteger(ms))).toBe(true);
  });

  it('calls back, or not when that was taken back', async () => {
    const clock = createSystemClock('linux');
    const called: string[] = [];
    clock.after(0, () => called.push('cancelled')).cancel();
    await new Promise<void>((resolve) => void clock.after(-1, resolve));
    expect(called).toEqual([]);
  });

  it('waits rather than fire at once when the delay is longer than a timer can be', async () => {
    const clock = createSystemClock('linux');
    const called: string[] = [];
    const year = clock.after(365 * 86_400_000, () => called.push('a year'));
    await new Promise<void>((resolve) => void clock.after(5, resolve));
    year.cancel();
    expect(called).toEqual([]);
  });

  it('asks the system for the zone anew, but not all the time, and leaves one alone that the user chose', () => {
    const asked = (chosen: Record<string, string>): number => {
      let forgotten = 0;
      const environment = new Proxy(chosen, {
        deleteProperty: () => {
          forgotten += 1;
          return true;
        },
      });
      const clock = createSystemClock('linux', environment);
      clock.timeZone();
      clock.timeZone();
      return forgotten;
    };
    expect([asked({}), asked({ TZ: 'Asia/Tokyo' })]).toEqual([1, 0]);
  });

  it('knows the zone', () => {
    expect(createSystemClock('linux').timeZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
