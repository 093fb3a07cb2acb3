import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { Platform } from '../../../core/types/platform.ts';
import { minuteMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

/** What a machine, its user and bad luck can do to a session. */
type Happening =
  | { readonly kind: Lasting; readonly ms: number }
  | { readonly kind: 'clock-changed'; readonly byMs: number }
  | { readonly kind: 'asked'; readonly wish: Wish; readonly minutes: number };

type Lasting = 'work' | 'stall' | 'sleep' | 'suspended' | 'died-asleep' | 'killed' | 'quit';

type Wish = 'start' | 'snooze' | 'pause' | 'resume' | 'end' | 'swap' | 'undo' | 'close' | 'extend';

/** The most that one interruption may cost. */
const mostLostMs = 5_000;

const happenings = (longestStallMs: number): fc.Arbitrary<Happening> => {
  const lasting = (kind: Lasting, most: number) =>
    fc.record({ kind: fc.constant(kind), ms: fc.integer({ min: 0, max: most }) });
  const byUser = fc.record({
    kind: fc.constant('asked' as const),
    wish: fc.constantFrom<Wish>(
      'start',
      'start',
      'pause',
      'resume',
      'resume',
      'end',
      'swap',
      'snooze',
      'undo',
      'close',
      'extend',
    ),
    minutes: fc.integer({ min: 1, max: 5 }),
  });
  return fc.oneof(
    { weight: 5, arbitrary: lasting('work', 4 * minuteMs) },
    { weight: 2, arbitrary: lasting('work', 20_000) },
    { weight: 2, arbitrary: lasting('work', 15 * minuteMs) },
    { weight: 2, arbitrary: lasting('stall', longestStallMs) },
    { weight: 3, arbitrary: lasting('sleep', 3 * minuteMs) },
    { weight: 2, arbitrary: lasting('suspended', 3 * minuteMs) },
    { weight: 2, arbitrary: lasting('killed', 3 * minuteMs) },
    { weight: 1, arbitrary: lasting('died-asleep', 3 * minuteMs) },
    { weight: 1, arbitrary: lasting('quit', 3 * minuteMs) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('clock-changed' as const),
        byMs: fc.integer({ min: -7_200_000, max: 7_200_000 }),
      }),
    },
    { weight: 10, arbitrary: byUser },
  );
};

/** Whom the session is with; whoever is up next where there is none. */
function withWhom({ state, queue }: SessionWorld): string {
  return state.kind === 'rest' ? (queue.ids[0] ?? '') : state.session.contactId;
}

const nothingMore = { familiarity: null, followUpDay: null, note: '' };

function attendedIn(world: SessionWorld, state: SessionState): number {
  if (state.kind === 'rest') return 0;
  if (state.kind !== 'running') return state.attendedMs;
  return state.session.plannedMs - (state.deadlineAt - world.clock.now());
}

/** What really happened, kept apart from the program: how long each session was attended, and which ones count. */
class Truth {
  readonly attendedMs = new Map<string, number>();
  readonly #world: SessionWorld;
  readonly #platform: Platform;

  constructor(world: SessionWorld, platform: Platform) {
    this.#world = world;
    this.#platform = platform;
  }

  async live(happening: Happening): Promise<void> {
    const world = this.#world;
    const before = world.state;
    const creditedBefore = attendedIn(world, before);
    const realMs = await this.#happen(happening, before);
    await world.settle();
    const after = world.state;
    if (before.kind === 'rest' || after.kind === 'rest' || after.session.id !== before.session.id) {
      if (after.kind !== 'rest') expect(attendedIn(world, after)).toBe(0);
      if (after.kind !== 'rest') this.attendedMs.set(after.session.id, 0);
      return;
    }
    const { id, plannedMs } = after.session;
    const gainedMs = attendedIn(world, after) - creditedBefore;
    const roomMs = Math.max(0, plannedMs - creditedBefore);
    const expectedMs = Math.min(realMs, roomMs);
    this.attendedMs.set(id, Math.min(plannedMs, (this.attendedMs.get(id) ?? 0) + realMs));
    // Nothing is ever credited that was not attended; an interruption may cost the piece since the last check.
    expect(gainedMs).toBeLessThanOrEqual(expectedMs);
    const isInterruption = before.kind === 'running' && (happening.kind === 'killed' || happening.kind === 'sleep');
    expect(expectedMs - gainedMs).toBeLessThanOrEqual(isInterruption ? mostLostMs : 0);
    expect(attendedIn(world, after)).toBeLessThanOrEqual(this.attendedMs.get(id) ?? 0);
  }

  /** Lets it happen; answers how much of it was attended. */
  async #happen(happening: Happening, before: SessionState): Promise<number> {
    const { clock, service } = this.#world;
    const isRunning = before.kind === 'running';
    switch (happening.kind) {
      case 'work':
        await clock.advance(happening.ms);
        return isRunning ? happening.ms : 0;
      case 'stall':
        await clock.stall(happening.ms);
        return isRunning ? happening.ms : 0;
      case 'sleep': {
        await clock.sleep(happening.ms);
        // Where no clock stands still in sleep, a short one cannot be told from a busy machine: the table credits it.
        const isTakenForStall = this.#platform !== 'linux' && this.#world.state.kind !== 'paused';
        return isRunning && isTakenForStall ? happening.ms : 0;
      }
      case 'suspended':
        service.suspend();
        await clock.sleep(happening.ms);
        service.wake();
        return 0;
      case 'died-asleep':
        service.suspend();
        await this.#world.restart(happening.ms);
        return 0;
      case 'killed':
        await this.#world.restart(happening.ms);
        return 0;
      case 'quit':
        await service.stop();
        await this.#world.restart(happening.ms);
        return 0;
      case 'clock-changed':
        clock.setWall(clock.now() + happening.byMs);
        return 0;
      case 'asked':
        // A refusal ("there is no session", "too late") is an answer too.
        await this.#ask(happening).catch(() => {});
        return 0;
    }
  }

  #ask({ wish, minutes }: Extract<Happening, { kind: 'asked' }>): Promise<void> {
    const { service } = this.#world;
    if (wish === 'start') return service.start(null);
    if (wish === 'close') return service.close(nothingMore);
    if (wish === 'snooze') return service.snooze(withWhom(this.#world), minutes);
    return wish === 'extend' ? service.extend(minutes) : service[wish]();
  }
}

/** Sessions that leave nothing behind: undone, or swapped before they had really begun. */
class Traceless {
  readonly ids = new Set<string>();

  note(happening: Happening, before: SessionState, after: SessionState, attendedMs: number): void {
    if (before.kind !== 'running' && before.kind !== 'paused') return;
    const isGone = after.kind === 'rest' || after.session.id !== before.session.id;
    if (happening.kind !== 'asked' || !isGone) return;
    if (happening.wish === 'undo') this.ids.add(before.session.id);
    if ((happening.wish === 'swap' || happening.wish === 'snooze') && attendedMs < minuteMs)
      this.ids.add(before.session.id);
  }
}

async function tryOut(platform: Platform, story: readonly Happening[], isInMemory: boolean): Promise<void> {
  const world = new SessionWorld({ platform, people: 10, isInMemory });
  const truth = new Truth(world, platform);
  const traceless = new Traceless();
  try {
    for (const happening of story) {
      const before = world.state;
      const attendedMs = attendedIn(world, before);
      await truth.live(happening);
      const { state } = world;
      traceless.note(happening, before, state, attendedMs);
      expect(world.onDisk()?.session.id ?? null).toBe(state.kind === 'rest' ? null : state.session.id);
      if (state.kind !== 'rest') expect(world.storage.sessions.has(state.session.id)).toBe(state.kind === 'reflecting');
    }
    if (world.state.kind !== 'rest') {
      await world.service.end();
      await world.service.close(nothingMore);
    }
    const lasting = [...truth.attendedMs.keys()].filter((id) => !traceless.ids.has(id));
    const stored = [...world.storage.sessions.values()];
    expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(lasting));
    for (const session of stored) {
      expect(session.attendedMs).toBeLessThanOrEqual(truth.attendedMs.get(session.id) ?? 0);
      expect(session.attendedMs).toBeLessThanOrEqual(session.plannedMs);
    }
  } finally {
    await world.remove();
  }
}

describe.each<[Platform, number]>([
  // A hang of a minute is an absence where nothing tells it from sleep: the table has its own test for that.
  ['linux', 6 * minuteMs],
  ['darwin', 55_000],
  ['win32', 55_000],
])('any story on %s', (platform, longestStallMs) => {
  const stories = fc
    .array(happenings(longestStallMs), { minLength: 1, maxLength: 40 })
    .map((story): Happening[] => [{ kind: 'asked', wish: 'start', minutes: 1 }, ...story]);

  it('credits what was attended, loses at most 5 s to an interruption, and counts each session once', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) => tryOut(platform, story, true)),
      { numRuns: 100 },
    );
  }, 60_000);

  it('does so with a real file, too', async () => {
    await fc.assert(
      fc.asyncProperty(stories, (story) => tryOut(platform, story, false)),
      { numRuns: 3 },
    );
  }, 60_000);
});
