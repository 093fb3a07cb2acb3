import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionScreen } from '../../../core/ipc/session-requests.ts';
import { buildSessionScreen, SessionScreenFeed } from '../../../main/session/session-screen.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

let isReminded = false;
const build = () =>
  buildSessionScreen({ ...world.dependencies(), isReminded: () => isReminded }, () => world.service.state);
const personInQueue = { contactId: anId(1, 0), name: 'Ana', role: '', organisation: '', isPinned: false };
const namesOf = (screen: SessionScreen) => screen.queue.map(({ name }) => name);

describe('the session screen', () => {
  it('shows at rest who is up next and who comes then', async () => {
    const screen = await build();
    expect(screen).toMatchObject({
      state: { kind: 'rest' },
      contact: { name: 'Ana' },
      reason: { kind: 'drawn' },
      tip: { id: 'tip' },
      saying: { id: 'saying' },
      contactCount: 10,
      sessionMinutes: 12,
      today: '2026-11-23',
    });
    expect(namesOf(screen)).toEqual(['Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus']);
  });

  it('shows whom the session is with, and never in the queue as well', async () => {
    const { service } = world;
    await service.start(null);
    world.queue.ids = [anId(1, 0), ...world.queue.ids];
    const screen = await build();
    expect(screen).toMatchObject({ state: { kind: 'running' }, contact: { name: 'Ana' }, reason: { kind: 'drawn' } });
    expect(namesOf(screen)).toEqual(['Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus']);
  });

  it('still says why the session is with somebody: a promise, say', async () => {
    await world.service.start(null);
    const reason = {
      kind: 'follow-up',
      day: '2026-11-23',
      connectedOn: null,
      connectedThrough: null,
      lastMetAt: null,
      postedAt: null,
      hasWaitedLongest: false,
    };
    world.queue.takenOut.push({ ...personInQueue, reason: { ...reason, kind: 'follow-up' } });
    expect((await build()).reason).toEqual(reason);
  });

  it('shows what the session itself knows of somebody who is not in the database any more', async () => {
    await world.service.start(null);
    world.storage.contacts.clear();
    expect((await build()).contact).toMatchObject({ id: anId(1, 0), name: 'Ana', profiles: [] });
  });

  it('says whether a reminder waits for an answer', async () => {
    expect((await build()).isReminded).toBe(false);
    isReminded = true;
    expect((await build()).isReminded).toBe(true);
  });

  it('shows nobody where there is nobody', async () => {
    world.storage.contacts.clear();
    world.queue.ids = [];
    expect(await build()).toMatchObject({ contact: null, queue: [], reason: null, contactCount: 0 });
  });

  it('begins again when another session has come while it was being built', async () => {
    await world.service.start(null);
    let asked = 0;
    const other = { ...world.session, id: anId(9, 99), contactId: anId(1, 5) };
    const now = world.service.state;
    const changing = buildSessionScreen({ ...world.dependencies(), isReminded: () => false }, () =>
      asked++ === 0 || now.kind === 'rest' ? now : { ...now, session: other },
    );
    expect((await changing).contact?.name).toBe('Fe');
  });
});

describe('SessionScreenFeed', () => {
  it('sends one more screen for all changes during the building of one', async () => {
    const sent: SessionScreen[] = [];
    const feed = new SessionScreenFeed({ build, send: (screen) => void sent.push(screen), onFailure: () => {} });
    await Promise.all([feed.tell(), feed.tell(), feed.tell()]);
    expect(sent).toHaveLength(2);
  });

  it('goes on after a failure', async () => {
    const failures: unknown[] = [];
    const sent: SessionScreen[] = [];
    const feed = new SessionScreenFeed({
      build,
      send: (screen) => void sent.push(screen),
      onFailure: (error) => void failures.push(error),
    });
    world.storage.isBroken = true;
    await feed.tell();
    world.storage.isBroken = false;
    await feed.tell();
    expect([failures.length, sent.length]).toEqual([1, 1]);
  });
});
