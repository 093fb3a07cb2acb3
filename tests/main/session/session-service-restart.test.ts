import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteMs, morningMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

const nothingMore = { familiarity: null, followUpDay: null, note: '' };
const secondMs = 1_000;

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

describe('a restart', () => {
  it('takes the person out of the queue when the crash came before that', async () => {
    await world.service.start(null);
    world.queue.ids = [world.session.contactId, ...world.queue.ids];
    await world.restart();
    expect(world.queued).not.toContain('Ana');
  });

  it('goes on where it was, and ends when it should', async () => {
    await world.service.start(null);
    await world.clock.advance(5 * minuteMs);
    await world.service.pause();
    await world.restart(60 * minuteMs);
    await world.service.resume();
    await world.clock.advance(7 * minuteMs);
    expect(world.state).toMatchObject({ kind: 'reflecting', endedBy: 'timer', attendedMs: 12 * minuteMs });
  });

  it('can be finished with what there is', async () => {
    await world.service.start(null);
    await world.clock.advance(5 * minuteMs);
    await world.service.stop();
    await world.restart(60 * minuteMs);
    await world.service.end();
    expect(world.state).toMatchObject({ endedBy: 'restart', endedAt: morningMs + 5 * minuteMs });
  });
});

/** Requests that touch more than one place, each of which may be the last thing that happens before a power cut. */
const requests: Record<string, () => Promise<void>> = {
  end: () => world.service.end(),
  swap: () => world.service.swap(),
  'end and close': () => world.service.end().then(() => world.service.close(nothingMore)),
  'end and extend': () => world.service.end().then(() => world.service.extend(2)),
  'end and start': () => world.service.end().then(() => world.service.start(null)),
};

describe.each(Object.entries(requests))('a power cut in the middle of "%s"', (_name, request) => {
  it('at any step counts the session exactly once, with all of its time', async () => {
    for (let steps = 0; steps < 40; steps++) {
      await world.remove();
      world = new SessionWorld({ isInMemory: true });
      await world.service.start(null);
      await world.clock.advance(3 * minuteMs);
      const { id } = world.session;
      void request().catch(() => {});
      for (let step = 0; step < steps; step++) await Promise.resolve();
      await world.restart();
      if (world.state.kind === 'paused') await world.service.end();
      if (world.state.kind === 'reflecting') await world.service.close(nothingMore);
      const kept = world.storage.sessions.get(id)?.attendedMs ?? 0;
      expect(kept).toBeLessThanOrEqual(3 * minuteMs);
      expect(kept).toBeGreaterThan(3 * minuteMs - 5 * secondMs);
      expect(world.onDisk()).toBeNull();
    }
  });
});
