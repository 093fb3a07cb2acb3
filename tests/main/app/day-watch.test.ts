import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../main/app/clock.ts';
import { DayWatch } from '../../../main/app/day-watch.ts';

function setUp(startsAt: string) {
  let now = Date.parse(startsAt);
  let zone = 'Europe/Zagreb';
  const waiting: { at: number; callback: () => void }[] = [];
  const clock: Clock = {
    read: () => ({ wallMs: now, steadyMs: now, awakeMs: null }),
    after: (delayMs, callback) => {
      waiting.push({ at: now + delayMs, callback });
      return { cancel: () => {} };
    },
    timeZone: () => zone,
  };
  let days = 0;
  let looks = 0;
  const watch = new DayWatch(
    clock,
    () => (days += 1),
    () => (looks += 1),
  );
  const pass = (ms: number): void => {
    const until = now + ms;
    for (let next = waiting.shift(); next !== undefined && next.at <= until; next = waiting.shift()) {
      now = next.at;
      next.callback();
    }
    now = until;
  };
  return { watch, pass, days: () => days, looks: () => looks, waiting, move: (to: string) => (zone = to) };
}

describe('DayWatch', () => {
  it('says nothing while the day lasts', () => {
    const { pass, days } = setUp('2026-11-18T09:00:00+01:00');
    pass(14 * 3_600_000);
    expect(days()).toBe(0);
  });

  it('tells each new day once', () => {
    const { pass, days } = setUp('2026-11-18T23:00:00+01:00');
    pass(26 * 3_600_000);
    expect(days()).toBe(2);
  });

  it('notices at once when it is asked to look', () => {
    const { watch, days, move } = setUp('2026-11-18T23:00:00+01:00');
    move('Asia/Tokyo');
    watch.look();
    expect(days()).toBe(1);
    expect(watch.today()).toBe('2026-11-19');
  });

  it('tells of every look, whatever day it is', () => {
    const { watch, pass, looks } = setUp('2026-11-18T09:00:00+01:00');
    pass(3_600_000);
    watch.look();
    expect(looks()).toBe(3);
  });

  it('looks no more than twice an hour', () => {
    const { waiting } = setUp('2026-11-18T09:00:00+01:00');
    expect(waiting).toHaveLength(1);
    expect((waiting[0]?.at ?? 0) - Date.parse('2026-11-18T09:00:00+01:00')).toBe(30 * 60_000);
  });
});
