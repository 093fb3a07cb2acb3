import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteMs, morningMs } from '../../support/session-fixtures.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

const nothingMore = { familiarity: null, followUpDay: null, note: '' };
const secondMs = 1_000;

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

const outcomes = () => [...world.storage.sessions.values()].map(({ contactName, outcome }) => [contactName, outcome]);

describe('starting', () => {
  it('begins with whoever is up next', async () => {
    await world.service.start(null);
    expect(world.session).toMatchObject({
      contactName: 'Ana',
      plannedMs: 12 * minuteMs,
      timeZone: 'Europe/Zagreb',
      tipId: 'tip',
      familiarityBefore: 2,
    });
    expect(world.told).toEqual(['started']);
  });

  it('begins with somebody who was chosen', async () => {
    await world.service.start(anId(1, 3));
    expect(world.session.contactName).toBe('Dora');
    expect(world.queued).toEqual(['Ana', 'Bo', 'Cem', 'Eli', 'Fe', 'Gus']);
  });

  it('is on the disk before it is answered', async () => {
    await world.service.start(null);
    expect(world.onDisk()).toMatchObject({ phase: 'running', session: { contactName: 'Ana' } });
  });

  it('changes nothing when a session is there, running or paused', async () => {
    await world.service.start(null);
    const { id } = world.session;
    await Promise.all([world.service.start(null), world.service.start(anId(1, 4))]);
    await world.service.pause();
    await world.service.start(null);
    expect(world.session.id).toBe(id);
    expect(world.state.kind).toBe('paused');
  });

  it('starts once for two clicks at once', async () => {
    await Promise.all([world.service.start(null), world.service.start(null)]);
    expect(world.told).toEqual(['started']);
  });

  it('closes what is reflected on, as it is', async () => {
    await world.service.start(null);
    await world.service.end();
    await world.service.start(null);
    expect(world.session.contactName).toBe('Bo');
    expect(outcomes()).toEqual([['Ana', 'skipped']]);
  });

  it('does not ask again for whom it was with, although the queue was filled meanwhile', async () => {
    await world.service.start(null);
    world.queue.ids = [world.session.contactId, ...world.queue.ids];
    await world.service.end();
    await world.service.start(null);
    expect(world.session.contactName).toBe('Bo');
    expect(world.queued).not.toContain('Ana');
  });

  it('fills the queue when it is empty', async () => {
    world.queue.ids = [];
    await world.service.start(null);
    expect(world.session.contactName).toBe('Ana');
  });

  it('passes over somebody who is not in the database any more', async () => {
    world.storage.contacts.delete(anId(1, 0));
    await world.service.start(null);
    expect(world.session.contactName).toBe('Bo');
  });

  it('says so when there is nobody, or nobody of that id', async () => {
    await expect(world.service.start(anId(1, 99))).rejects.toMatchObject({ code: 'unknown-contact' });
    world.storage.contacts.clear();
    world.queue.ids = [];
    await expect(world.service.start(null)).rejects.toMatchObject({ code: 'no-contacts' });
    expect(world.state.kind).toBe('rest');
  });

  it('goes on although the queue could not be told', async () => {
    world.queue.isBroken = true;
    await world.service.start(null);
    expect(world.state.kind).toBe('running');
    expect(world.told).toEqual(['started', 'unsaved']);
  });
});

describe('"Not now"', () => {
  it('leaves no trace', async () => {
    const before = world.queued;
    await world.service.start(null);
    await world.clock.advance(29 * secondMs);
    await world.service.undo();
    expect(world.state.kind).toBe('rest');
    expect(world.onDisk()).toBeNull();
    expect(world.storage.saves).toEqual([]);
    expect(world.queue.skipped).toEqual([]);
    expect(world.queued).toEqual(before);
  });

  it('comes too late after half a minute, and when the session is over', async () => {
    await world.service.start(null);
    await world.clock.advance(32 * secondMs);
    await expect(world.service.undo()).rejects.toMatchObject({ code: 'too-late-to-undo' });
    await world.service.end();
    await expect(world.service.undo()).rejects.toMatchObject({ code: 'too-late-to-undo' });
    expect(world.session.contactName).toBe('Ana');
  });

  it('does not work on a session that was reopened: it is no longer new', async () => {
    await world.service.start(null);
    await world.service.end();
    await world.service.extend(2);
    await expect(world.service.undo()).rejects.toMatchObject({ code: 'too-late-to-undo' });
  });
});

describe('"someone else"', () => {
  it('swaps the person in the first minute and starts anew', async () => {
    await world.service.start(null);
    const { id } = world.session;
    await world.clock.advance(50 * secondMs);
    await world.service.swap();
    expect(world.session).toMatchObject({ contactName: 'Bo', startedAt: morningMs + 50 * secondMs });
    expect(world.session.id).not.toBe(id);
    expect(world.state).toMatchObject({ deadlineAt: morningMs + 50 * secondMs + 12 * minuteMs });
    expect(world.storage.saves).toEqual([]);
    expect(world.queue.skipped).toEqual([[anId(1, 0), 'swap']]);
    expect(world.queued).toEqual(['Cem', 'Dora', 'Eli', 'Fe', 'Gus', 'Hana']);
  });

  it('ends as skipped later, even when something was opened, and starts with the next', async () => {
    await world.service.start(null);
    await world.service.openProfile(anId(2, 0));
    await world.clock.advance(90 * secondMs);
    await world.service.swap();
    expect(world.session.contactName).toBe('Bo');
    expect(outcomes()).toEqual([['Ana', 'skipped']]);
    expect(world.storage.sessions.values().next().value).toMatchObject({ attendedMs: 90 * secondMs, endedBy: 'user' });
  });

  it('does not tell of an end: nobody wants a bell for it', async () => {
    await world.service.start(null);
    await world.clock.advance(90 * secondMs);
    await world.service.swap();
    expect(world.told).toEqual(['started', 'started']);
  });

  it.each([10 * secondMs, 90 * secondMs])('keeps what was done, after %i ms', async (ms) => {
    await world.service.start(null);
    await world.clock.advance(ms);
    await world.service.beginAction('comment', null);
    await world.service.edits.answerAction(world.session.actions[0]?.id ?? '', true, 'her talk');
    await world.service.swap();
    expect(outcomes()).toEqual([['Ana', 'done']]);
  });

  it.each([10 * secondMs, 90 * secondMs])('keeps the session when there is nobody else, after %i ms', async (ms) => {
    world.queue.ids = [];
    for (const id of [...world.storage.contacts.keys()].slice(1)) world.storage.contacts.delete(id);
    await world.service.start(null);
    await world.clock.advance(ms);
    const { id } = world.session;
    await expect(world.service.swap()).rejects.toMatchObject({ code: 'no-contacts' });
    expect(world.session.id).toBe(id);
    expect(world.state.kind).toBe('running');
  });

  it('is one more person when the session is over', async () => {
    await world.service.start(null);
    await world.service.end();
    await world.service.swap();
    expect(world.session.contactName).toBe('Bo');
  });
});

describe('snoozing', () => {
  it('swaps the person of a session that runs', async () => {
    await world.service.start(null);
    await world.service.snooze(anId(1, 0), 7);
    expect(world.session.contactName).toBe('Bo');
    expect(world.queue.snoozed).toEqual([[anId(1, 0), 7]]);
    expect(world.queue.skipped).toEqual([[anId(1, 0), 'snooze']]);
    expect(world.queued).not.toContain('Ana');
  });

  it('snoozes nobody when nobody else is there', async () => {
    world.queue.ids = [];
    for (const id of [...world.storage.contacts.keys()].slice(1)) world.storage.contacts.delete(id);
    await world.service.start(null);
    await expect(world.service.snooze(anId(1, 0), 7)).rejects.toMatchObject({ code: 'no-contacts' });
    expect(world.queue.snoozed).toEqual([]);
  });

  it('lets somebody else come in at rest, and starts nothing', async () => {
    await world.service.snooze(anId(1, 0), 7);
    expect(world.state.kind).toBe('rest');
    expect(world.queued).toEqual(['Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus', 'Hana']);
  });

  it('leaves a session with somebody else alone', async () => {
    await world.service.start(null);
    await world.service.snooze(anId(1, 2), 7);
    expect(world.session.contactName).toBe('Ana');
    expect(world.queued).not.toContain('Cem');
  });
});

describe('announcements', () => {
  it('come at three minutes, at the last one and at the end, once each', async () => {
    await world.service.start(null);
    await world.clock.advance(20 * minuteMs);
    expect(world.told).toEqual(['started', 'nudge', 'last-minute', 'ended']);
  });

  it('are not repeated after a pause', async () => {
    await world.service.start(null);
    await world.clock.advance(9.5 * minuteMs);
    await world.service.pause();
    await world.service.resume();
    await world.clock.advance(minuteMs);
    expect(world.told).toEqual(['started', 'nudge']);
  });

  it('come again when the time was extended beyond them', async () => {
    await world.service.start(null);
    await world.clock.advance(9.5 * minuteMs);
    await world.service.extend(5);
    await world.clock.advance(20 * minuteMs);
    expect(world.told).toEqual(['started', 'nudge', 'nudge', 'last-minute', 'ended']);
  });

  it('do not nudge when something was done', async () => {
    await world.service.start(null);
    await world.service.beginAction('ask', null);
    await world.service.edits.answerAction(world.session.actions[0]?.id ?? '', true, '');
    await world.clock.advance(20 * minuteMs);
    expect(world.told).toEqual(['started', 'last-minute', 'ended']);
  });

  it('come with the state they speak of', async () => {
    await world.service.start(null);
    await world.clock.advance(12 * minuteMs);
    expect(world.states.at(-1)).toMatchObject({ kind: 'reflecting', endedBy: 'timer', attendedMs: 12 * minuteMs });
  });
});

describe('the end', () => {
  it('is stored at once, and reflected on', async () => {
    await world.service.start(null);
    await world.clock.advance(5 * minuteMs);
    await world.service.end();
    expect(world.onDisk()).toMatchObject({ phase: 'ended', endedBy: 'user' });
    expect(outcomes()).toEqual([['Ana', 'skipped']]);
  });

  it('comes to rest with the answers, with seven people in the queue again', async () => {
    await world.service.start(null);
    await world.service.end();
    await world.service.close({ familiarity: 3, followUpDay: '2026-12-01', note: 'Kind.' });
    expect(world.state.kind).toBe('rest');
    expect(world.onDisk()).toBeNull();
    expect([...world.storage.sessions.values()]).toMatchObject([
      { familiarityAfter: 3, followUp: { day: '2026-12-01' }, note: 'Kind.', outcome: 'looked' },
    ]);
    expect(world.queued).toHaveLength(7);
  });

  it('takes a second click on "Done" for what it is', async () => {
    await world.service.start(null);
    await world.service.end();
    await Promise.all([world.service.close(nothingMore), world.service.close(nothingMore)]);
    expect(world.told.filter((kind) => kind === 'closed')).toHaveLength(1);
  });

  it('does not close a session that runs', async () => {
    await world.service.start(null);
    await expect(world.service.close(nothingMore)).rejects.toMatchObject({ code: 'session-running' });
    await expect(world.service.reflect(nothingMore)).rejects.toMatchObject({ code: 'session-running' });
  });

  it('can still be edited: what is changed is stored again', async () => {
    await world.service.start(null);
    await world.service.beginAction('comment', null);
    await world.service.end();
    const actionId = world.session.actions[0]?.id ?? '';
    await world.service.edits.answerAction(actionId, true, 'her talk');
    expect(outcomes()).toEqual([['Ana', 'done']]);
    await world.service.edits.removeAction(actionId);
    expect([...world.storage.sessions.values()]).toMatchObject([{ actions: [], outcome: 'looked' }]);
  });

  it('keeps a session that cannot be stored, says so, and stores it when it is closed', async () => {
    await world.service.start(null);
    world.storage.isBroken = true;
    await world.service.end();
    expect(world.told).toEqual(['started', 'ended', 'unsaved']);
    await expect(world.service.close(nothingMore)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(world.onDisk()).toMatchObject({ phase: 'ended' });
    world.storage.isBroken = false;
    await world.service.close(nothingMore);
    expect(outcomes()).toEqual([['Ana', 'skipped']]);
  });

  it('stores at the next start what could not be stored', async () => {
    await world.service.start(null);
    world.storage.isBroken = true;
    await world.service.end();
    world.storage.isBroken = false;
    expect((await world.restart()).kind).toBe('reflecting');
    expect(outcomes()).toEqual([['Ana', 'skipped']]);
  });
});

describe('something that was done without being begun here', () => {
  it('is confirmed at once, in its place on the ring', async () => {
    await world.service.start(null);
    await world.clock.advance(4 * minuteMs);
    await world.service.edits.logAction('introduce');
    expect(world.session.actions).toMatchObject([
      { kind: 'introduce', state: 'confirmed', targetUrl: null, offsetMs: 4 * minuteMs },
    ]);
    expect(world.opened).toEqual([]);
  });
});

describe('extending', () => {
  it('moves the deadline of a session that runs', async () => {
    await world.service.start(null);
    await world.service.extend(5);
    expect(world.state).toMatchObject({ deadlineAt: morningMs + 17 * minuteMs });
  });

  it('reopens one that is over, and takes it out of the database until it is over again', async () => {
    await world.service.start(null);
    await world.clock.advance(12 * minuteMs);
    await world.service.extend(2);
    expect(world.storage.sessions.size).toBe(0);
    await world.clock.advance(2 * minuteMs);
    expect([...world.storage.sessions.values()]).toMatchObject([
      { attendedMs: 14 * minuteMs, plannedMs: 14 * minuteMs },
    ]);
    expect(world.told.filter((kind) => kind === 'ended')).toHaveLength(2);
  });

  it('leaves it over when the database does not answer', async () => {
    await world.service.start(null);
    await world.service.end();
    world.storage.isBroken = true;
    await expect(world.service.extend(2)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(world.state.kind).toBe('reflecting');
  });
});

describe('without a session', () => {
  it.each(['undo', 'pause', 'resume', 'end'] as const)('there is nothing to %s', async (wish) => {
    await expect(world.service[wish]()).rejects.toMatchObject({ code: 'no-session' });
  });

  it('suspend and wake mean nothing', () => {
    world.service.suspend();
    world.service.wake();
    expect(world.states).toEqual([]);
  });
});

describe('a request that comes when the session has just ended', () => {
  it.each(['pause', 'resume', 'end'] as const)('does no harm: %s', async (wish) => {
    await world.service.start(null);
    await world.clock.advance(12 * minuteMs);
    await world.service[wish]();
    expect(world.state).toMatchObject({ kind: 'reflecting', endedBy: 'timer' });
  });
});

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
