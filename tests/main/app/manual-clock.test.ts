import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock, exposeTimeControls } from '../../../main/app/manual-clock.ts';
import type { Platform } from '../../../core/types/platform.ts';

function setUp(platform: Platform = 'linux') {
  const clock = createManualClock({ platform, startMs: 1_000, pauseBetweenTimers: () => Promise.resolve() });
  const fired: (readonly [string, number])[] = [];
  const after = (delayMs: number, name: string) => clock.after(delayMs, () => fired.push([name, clock.now()]));
  return { clock, fired, after };
}

describe('the manual clock', () => {
  it('stands still by itself', () => {
    const { clock } = setUp();
    expect(clock.read()).toEqual(clock.read());
  });

  it('fires timers in order, each at its own moment', async () => {
    const { clock, fired, after } = setUp();
    after(300, 'later');
    after(100, 'sooner');
    after(900, 'not yet');
    await clock.advance(500);
    expect(fired).toEqual([
      ['sooner', 1_100],
      ['later', 1_300],
    ]);
    expect(clock.now()).toBe(1_500);
  });

  it('fires timers that timers set, and none that was taken back', async () => {
    const { clock, fired, after } = setUp();
    const never = after(200, 'never');
    clock.after(100, () => {
      never.cancel();
      after(100, 'second');
    });
    await clock.advance(1_000);
    expect(fired).toEqual([['second', 1_200]]);
  });

  it('counts sleep on every clock but the one that stands still in it', async () => {
    const { clock } = setUp('linux');
    const before = clock.read();
    await clock.sleep(5_000);
    expect(clock.read()).toEqual({ ...before, wallMs: before.wallMs + 5_000, steadyMs: before.steadyMs + 5_000 });
  });

  it.each<[Platform, readonly string[]]>([
    ['linux', []],
    ['darwin', ['due']],
    ['win32', ['due']],
  ])('fires after a sleep what is overdue by the clock that timers follow on %s', async (platform, expected) => {
    const { clock, fired, after } = setUp(platform);
    after(1_000, 'due');
    await clock.sleep(5_000);
    expect(fired.map(([name]) => name)).toEqual(expected);
    await clock.advance(1_000);
    expect(fired.map(([name]) => name)).toEqual(['due']);
  });

  it('fires after a stall everything that is overdue, late', async () => {
    const { clock, fired, after } = setUp();
    after(100, 'first');
    after(200, 'second');
    await clock.stall(1_000);
    expect(fired).toEqual([
      ['first', 2_000],
      ['second', 2_000],
    ]);
  });

  it('changes the wall clock and nothing else', async () => {
    const { clock, fired, after } = setUp();
    after(100, 'due');
    const { steadyMs, awakeMs } = clock.read();
    clock.setWall(9_000_000);
    expect(clock.read()).toEqual({ wallMs: 9_000_000, steadyMs, awakeMs });
    await clock.advance(100);
    expect(fired).toEqual([['due', 9_000_100]]);
  });

  it('lets real work be done between two timers', async () => {
    const clock = createManualClock({ platform: 'linux', startMs: 0 });
    const seen: string[] = [];
    clock.after(100, () => setImmediate(() => seen.push('work')));
    clock.after(200, () => seen.push('timer'));
    await clock.advance(200);
    expect(seen).toEqual(['work', 'timer']);
  });
});

describe('the counts of the manual clock', () => {
  it('tell how many timers fired and how many wait', async () => {
    const { clock, after } = setUp();
    after(100, 'first');
    after(200, 'second');
    const taken = after(300, 'taken back');
    after(400, 'later');
    taken.cancel();
    await clock.advance(200);
    expect([clock.firedTimers(), clock.waitingTimers()]).toEqual([2, 1]);
  });
});

describe('exposeTimeControls', () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'twelveTest'));

  it('puts the controls where a test reaches them', () => {
    exposeTimeControls(setUp().clock);
    const exposed: unknown = Reflect.get(globalThis, 'twelveTest');
    const controls = ['now', 'advance', 'sleep', 'setWall', 'stall', 'firedTimers', 'waitingTimers'];
    expect(Object.keys(exposed as object)).toEqual(controls);
  });
});
