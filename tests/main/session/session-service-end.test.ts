import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteMs, morningMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

const nothingMore = { familiarity: null, followUpDay: null, note: '' };

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

const outcomes = () => [...world.storage.sessions.values()].map(({ contactName, outcome }) => [contactName, outcome]);

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
