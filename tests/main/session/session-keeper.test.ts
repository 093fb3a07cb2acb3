import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginSession } from '../../../core/session/active-session.ts';
import { endSession, pauseSession } from '../../../core/session/session-machine.ts';
import { SessionKeeper } from '../../../main/session/session-keeper.ts';
import type { SessionDependencies } from '../../../main/session/session-ports.ts';
import { aPlan, minuteMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;
let given: SessionDependencies;
let keeper: SessionKeeper;
let ended: number;

beforeEach(() => {
  world = new SessionWorld();
  given = world.dependencies();
  ended = 0;
  keeper = new SessionKeeper({
    clock: given.clock,
    store: given.runningStore,
    listener: given.listener,
    onEnded: () => void ended++,
  });
  keeper.replace(beginSession(aPlan, given.clock.read()));
});
afterEach(() => world.remove());

describe('SessionKeeper', () => {
  it('writes before it tells', () => {
    const onDiskWhenTold: unknown[] = [];
    const telling = new SessionKeeper({
      clock: given.clock,
      store: given.runningStore,
      listener: { onChange: () => void onDiskWhenTold.push(world.onDisk()?.phase), onEvent: () => {} },
      onEnded: () => {},
    });
    telling.replace(beginSession(aPlan, given.clock.read()));
    telling.change(pauseSession);
    telling.change(endSession);
    expect(onDiskWhenTold).toEqual(['running', 'paused', 'ended']);
  });

  it('has on the disk what was attended, at most five seconds old', async () => {
    for (let second = 0; second < 60; second++) {
      await world.clock.advance(1_000);
      const onDisk = world.onDisk()?.session.segments[0]?.attendedMs ?? 0;
      expect((second + 1) * 1_000 - onDisk).toBeLessThan(5_000);
    }
  });

  it('tells nothing while nothing happens but the passing of time', async () => {
    const before = world.states.length;
    await world.clock.advance(8 * minuteMs);
    expect(world.states.length).toBe(before);
  });

  it('is looked at without writing', async () => {
    await world.clock.advance(1_000);
    const before = world.onDisk();
    expect(keeper.state).toMatchObject({ deadlineAt: world.clock.now() + 12 * minuteMs - 1_000 });
    expect(world.onDisk()).toEqual(before);
  });

  it('notices the end when somebody looks before the timer fires', async () => {
    // A stall without its overdue timers: the look comes first.
    const late = { ...given.clock.read() };
    const slow = new SessionKeeper({
      clock: { ...given.clock, read: () => ({ ...late }), after: () => ({ cancel: () => {} }) },
      store: given.runningStore,
      listener: given.listener,
      onEnded: () => void ended++,
    });
    slow.replace(beginSession(aPlan, { ...late }));
    Object.assign(late, given.clock.read(), {
      steadyMs: late.steadyMs + 15 * minuteMs,
      awakeMs: (late.awakeMs ?? 0) + 15 * minuteMs,
      wallMs: late.wallMs + 15 * minuteMs,
    });
    expect(slow.state).toMatchObject({ kind: 'reflecting', endedAt: late.wallMs - 3 * minuteMs });
    expect(ended).toBe(1);
  });

  it('says nothing of a session that is left for another', () => {
    const before = world.states.length;
    keeper.leave(endSession);
    expect(world.onDisk()?.phase).toBe('ended');
    expect([world.states.length - before, ended]).toEqual([0, 0]);
  });

  it('is quiet after it was stopped', async () => {
    keeper.stop();
    const before = world.onDisk();
    await world.clock.advance(minuteMs);
    expect(world.onDisk()).toEqual(before);
  });

  it('lets go of a session whose file was erased, and never writes it again', async () => {
    given.runningStore.clear();
    expect(keeper.recover()).toBeNull();
    expect(world.states.at(-1)).toEqual({ kind: 'rest' });
    await world.clock.advance(20 * minuteMs);
    expect(world.onDisk()).toBeNull();
    expect(ended).toBe(0);
  });
});
