import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteMs, morningMs } from '../../support/session-fixtures.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

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
