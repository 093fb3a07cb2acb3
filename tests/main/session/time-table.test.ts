import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../../core/types/platform.ts';
import { minuteMs, morningMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

const secondMs = 1_000;

/** What a user would read off the clock, in ms; null at rest. */
function leftMs(world: SessionWorld): number | null {
  const { state } = world;
  if (state.kind === 'running') return state.deadlineAt - world.clock.now();
  return state.kind === 'paused' ? state.remainingMs : null;
}

describe.each<Platform>(['linux', 'darwin', 'win32'])('the table of time on %s', (platform) => {
  let world: SessionWorld;
  const isLinux = platform === 'linux';

  beforeEach(async () => {
    world = new SessionWorld({ platform });
    await world.service.start(null);
    // Not at a check, so that what lies between the last one and now is at stake.
    await world.clock.advance(2 * minuteMs + 2_500);
  });
  afterEach(() => world.remove());

  it('nothing happens: all of it is credited', async () => {
    await world.clock.advance(3 * minuteMs);
    expect(leftMs(world)).toBe(12 * minuteMs - 5 * minuteMs - 2_500);
    expect(world.told).toEqual(['started']);
  });

  it('a stall of a minute: all of it is credited', async () => {
    await world.clock.stall(minuteMs);
    expect(leftMs(world)).toBe(12 * minuteMs - 3 * minuteMs - 2_500);
  });

  it('a slow nap of the app (a check each 8 s): all of it is credited', async () => {
    for (let check = 0; check < 10; check++) await world.clock.stall(8 * secondMs);
    expect(leftMs(world)).toBe(12 * minuteMs - 2 * minuteMs - 2_500 - 80 * secondMs);
  });

  it('a stall of many minutes: credited where it can be told from sleep, asked about elsewhere', async () => {
    await world.clock.stall(6 * minuteMs);
    if (isLinux) expect(leftMs(world)).toBe(12 * minuteMs - 8 * minuteMs - 2_500);
    else expect(world.state).toMatchObject({ kind: 'paused', reason: 'absence' });
  });

  it('sleep with events, under a minute: goes on silently, the gap is not credited', async () => {
    world.service.suspend();
    expect(world.onDisk()).toMatchObject({ phase: 'paused', pauseReason: 'suspend' });
    await world.clock.sleep(59 * secondMs);
    world.service.wake();
    expect(world.state.kind).toBe('running');
    expect(leftMs(world)).toBe(12 * minuteMs - 2 * minuteMs - 2_500);
    expect(world.told).toEqual(['started']);
  });

  it('sleep with events, from a minute on: stays paused and asks', async () => {
    world.service.suspend();
    await world.clock.sleep(40 * minuteMs);
    world.service.wake();
    expect(world.state).toMatchObject({ kind: 'paused', reason: 'absence', since: morningMs + 2 * minuteMs + 2_500 });
    expect(leftMs(world)).toBe(12 * minuteMs - 2 * minuteMs - 2_500);
    expect(world.told).toEqual(['started', 'absence']);
  });

  it('sleep without events, under a minute: goes on; credited only where it cannot be told from a stall', async () => {
    await world.clock.sleep(50 * secondMs);
    await world.clock.advance(10 * secondMs);
    const credited = isLinux ? 10 * secondMs : 60 * secondMs;
    expect(leftMs(world)).toBe(12 * minuteMs - 2 * minuteMs - 2_500 - credited);
    expect(world.told).toEqual(isLinux ? ['started', 'shifted'] : ['started']);
  });

  it('sleep without events, longer: absence since the last check, at most 5 s before it, and asks', async () => {
    await world.clock.sleep(40 * minuteMs);
    await world.clock.advance(5 * secondMs);
    expect(world.state).toMatchObject({ kind: 'paused', reason: 'absence' });
    const lost = (leftMs(world) ?? 0) - (12 * minuteMs - 2 * minuteMs - 2_500);
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThan(5 * secondMs);
    expect(world.told).toEqual(['started', 'absence']);
  });

  it.each([-3_600, -3, 3, 3_600])(
    'the clock is changed by %i s: the deadline shifts by that, nothing else',
    async (by) => {
      const deadlineOf = (): number => (world.state.kind === 'running' ? world.state.deadlineAt : 0);
      const before = deadlineOf();
      world.clock.setWall(world.clock.now() + by * secondMs);
      await world.clock.advance(5 * secondMs);
      expect(deadlineOf() - before).toBe(by * secondMs);
      expect(leftMs(world)).toBe(12 * minuteMs - 2 * minuteMs - 7_500);
      expect(world.told).toEqual(['started', 'shifted']);
      await world.clock.advance(8 * minuteMs);
      expect(world.told).toEqual(['started', 'shifted', 'nudge']);
    },
  );

  it.each([0, 30 * secondMs, 10 * minuteMs])(
    'the program is killed for %i ms: offered at the last moment',
    async (gone) => {
      const state = await world.restart(gone);
      expect(state).toMatchObject({ kind: 'paused', reason: 'restart' });
      const lost = (leftMs(world) ?? 0) - (12 * minuteMs - 2 * minuteMs - 2_500);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThan(5 * secondMs);
    },
  );

  it('the program quits: offered with nothing lost', async () => {
    await world.service.stop();
    expect(await world.restart(minuteMs)).toMatchObject({ reason: 'restart', attendedMs: 2 * minuteMs + 2_500 });
  });

  it('the program is killed while paused: offered as it was left', async () => {
    await world.service.pause();
    await world.clock.advance(5 * minuteMs);
    expect(await world.restart(minuteMs)).toMatchObject({
      reason: 'restart',
      attendedMs: 2 * minuteMs + 2_500,
      since: morningMs + 2 * minuteMs + 2_500,
    });
  });

  it('the end comes while nobody checks: told once, with the true time of the end', async () => {
    await world.clock.advance(9 * minuteMs);
    await world.clock.stall(minuteMs);
    const ended = world.events.filter(({ kind }) => kind === 'ended');
    expect(ended).toMatchObject([{ endedBy: 'timer', endedAt: morningMs + 12 * minuteMs, attendedMs: 12 * minuteMs }]);
  });

  it('nothing ticks at rest, paused or reflecting', async () => {
    const quietFor = async (what: () => Promise<void>): Promise<number> => {
      await what();
      const before = world.states.length;
      await world.clock.advance(60 * minuteMs);
      return world.states.length - before;
    };
    expect(await quietFor(() => world.service.pause())).toBe(0);
    expect(await quietFor(() => world.service.end())).toBe(0);
    expect(await quietFor(() => world.service.close({ familiarity: null, followUpDay: null, note: '' }))).toBe(0);
  });
});
