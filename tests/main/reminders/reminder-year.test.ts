import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../core/settings/setting-kinds.ts';
import { ReminderWorld } from '../../support/reminder-world.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Every event falls on a quarter of an hour of UTC, and so does every quarter on the clocks of these zones. */
const stepMs = 15 * minuteMs;
const stepsOfYear = (365 * 24 * hourMs) / stepMs;

/** Both hemispheres, half an hour of summer time, a change at midnight, none at all, and both sides of the date line. */
const zones = [
  'Europe/Zagreb',
  'America/New_York',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
] as const;

const times = ['00:00', '02:30', '09:00', '12:15', '23:45'] as const;

interface Event {
  readonly step: number;
  readonly what:
    | { readonly kind: 'sleep'; readonly steps: number; readonly to: string | null }
    /** The zone changes while the machine is awake: on a train, or by hand. */
    | { readonly kind: 'travel'; readonly to: string }
    | { readonly kind: 'done' }
    | { readonly kind: 'restart' };
}

interface Year {
  readonly zone: string;
  readonly time: string;
  readonly days: readonly Weekday[];
  readonly events: readonly Event[];
}

/** What the wall shows, by another way than the program's own. */
const walls = new Map<string, Intl.DateTimeFormat>();
function wallAt(ms: number, zone: string): { readonly day: string; readonly time: string; readonly weekday: number } {
  const wall =
    walls.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  walls.set(zone, wall);
  const [day = '', time = ''] = wall.format(ms).split(' ');
  return { day, time, weekday: new Date(`${day}T00:00Z`).getUTCDay() || 7 };
}

const someEvents = (kinds: readonly Event['what']['kind'][], mayTravel: boolean): fc.Arbitrary<Event[]> => {
  const sleep = fc.record({
    kind: fc.constant('sleep' as const),
    // From a nap to a long weekend.
    steps: fc.integer({ min: 1, max: 320 }),
    to: mayTravel ? fc.option(fc.constantFrom(...zones), { freq: 5 }) : fc.constant(null),
  });
  const all = {
    sleep,
    travel: fc.record({ kind: fc.constant('travel' as const), to: fc.constantFrom(...zones) }),
    done: fc.constant({ kind: 'done' as const }),
    restart: fc.constant({ kind: 'restart' as const }),
  };
  const what = fc.oneof(...kinds.map((kind) => all[kind]));
  return fc
    .array(fc.record({ step: fc.integer({ min: 1, max: stepsOfYear }), what }), { minLength: 250, maxLength: 400 })
    .map((events) => events.toSorted((one, other) => one.step - other.step));
};

const aYear = (kinds: readonly Event['what']['kind'][], mayTravel = true): fc.Arbitrary<Year> =>
  fc.record({
    zone: fc.constantFrom(...zones),
    time: fc.constantFrom(...times),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7] as Weekday[], { minLength: 1 }),
    events: someEvents(kinds, mayTravel),
  });

/** Lives through a year quarter by quarter. `see` is called for every quarter in which the machine is awake. */
async function live(world: ReminderWorld, year: Year, see: () => void): Promise<void> {
  const startedAt = world.clock.now();
  const events = [...year.events];
  await world.service.settled();
  for (let step = 0; step < stepsOfYear; step = Math.round((world.clock.now() - startedAt) / stepMs)) {
    see();
    for (let next = events[0]; next !== undefined && next.step <= step; next = events[0]) {
      events.shift();
      await happen(world, next);
      see();
    }
    await world.clock.advance(stepMs);
    await world.service.settled();
  }
  see();
}

async function happen(world: ReminderWorld, { what }: Event): Promise<void> {
  if (what.kind === 'done') world.done.push(world.clock.now() - minuteMs);
  else if (what.kind === 'restart') world.restart();
  else if (what.kind === 'travel') {
    world.zone = what.to;
    world.service.look();
  } else {
    world.zone = what.to ?? world.zone;
    await world.clock.sleep(what.steps * stepMs);
    world.service.look();
  }
  await world.service.settled();
}

const year2026 = '2026-01-01T00:00Z';

describe('a year with the daily reminder', () => {
  it.each(['linux', 'win32'] as const)(
    'reminds once on each due day, at the first moment the machine is awake, and on no other (%s)',
    async (platform) => {
      await fc.assert(
        fc.asyncProperty(aYear(['sleep', 'travel', 'done', 'restart']), async (year) => {
          const { zone, time, days } = year;
          const settings = { reminderTime: time, reminderDays: days };
          const world = new ReminderWorld({ startAt: year2026, zone, platform, settings });
          const settled = new Set<string>();
          const expected: string[] = [];
          await live(world, year, () => {
            const wall = wallAt(world.clock.now(), world.zone);
            if (wall.time < time || settled.has(wall.day) || !days.some((day) => day === wall.weekday)) return;
            settled.add(wall.day);
            const isDone = world.done.some((at) => wallAt(at, world.zone).day === wall.day);
            if (!isDone) expected.push(new Date(world.clock.now()).toISOString());
          });
          expect(world.times).toEqual(expected);
          expect(world.clock.waitingTimers()).toBe(1);
        }),
        { numRuns: 5, seed: 12, endOnFailure: true },
      );
    },
    120_000,
  );
});

describe('a year with the weekly summary', () => {
  it('tells of each week once, a day later at most', async () => {
    await fc.assert(
      fc.asyncProperty(aYear(['sleep', 'restart'], false), async (year) => {
        const { zone, time } = year;
        const day = year.days[0] ?? 1;
        const settings = { reminderOn: false, weeklyOn: true, weeklyDay: day, weeklyTime: time };
        const world = new ReminderWorld({ startAt: year2026, zone, settings });
        const dueDays = new Set<string>();
        const expected: string[] = [];
        let seenAt = world.clock.now();
        await live(world, year, () => {
          // Whatever came due since the last quarter awake; only the last of it can still be news.
          const now = world.clock.now();
          for (let at = Math.max(seenAt, now - 24 * hourMs + stepMs); at <= now; at += stepMs) {
            const wall = wallAt(at, zone);
            if (wall.weekday !== day || wall.time < time || dueDays.has(wall.day)) continue;
            dueDays.add(wall.day);
            const isPassed = wallAt(at - stepMs, zone).day === wall.day && wallAt(at - stepMs, zone).time >= time;
            if (!isPassed) expected.push(new Date(now).toISOString());
          }
          seenAt = now;
        });
        expect(world.weeks.map(({ at }) => new Date(at).toISOString())).toEqual(expected);
      }),
      { numRuns: 4, seed: 12, endOnFailure: true },
    );
  }, 120_000);

  it('never tells of two within a week, wherever the user flies', async () => {
    await fc.assert(
      fc.asyncProperty(aYear(['sleep', 'travel', 'restart']), async (year) => {
        const settings = { reminderOn: false, weeklyOn: true, weeklyDay: year.days[0] ?? 1, weeklyTime: year.time };
        const world = new ReminderWorld({ startAt: year2026, zone: year.zone, settings });
        await live(world, year, () => undefined);
        const gaps = world.weeks.slice(1).map(({ at }, index) => at - (world.weeks[index]?.at ?? 0));
        // A week, less what zones are apart, less the day that a summary may come late.
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual((7 - 1) * 24 * hourMs - 27 * hourMs);
        expect(world.weeks.length).toBeGreaterThan(20);
      }),
      { numRuns: 4, seed: 12, endOnFailure: true },
    );
  }, 120_000);
});
