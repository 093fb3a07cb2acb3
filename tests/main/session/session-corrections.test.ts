import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Familiarity } from '../../../core/contacts/contact.ts';
import type { EndedSession } from '../../../core/session/session-record.ts';
import type { CorrectionStep } from '../../../main/storage/correction-step.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;

beforeEach(async () => {
  world = new SessionWorld();
  await world.service.start(null);
});
afterEach(() => world.remove());

const nothing = { session: null, looks: [], actions: [], followUps: [] };

/** Stands in for what the database tells of a correction. */
const step = (from: Familiarity, to: Familiarity, contactId = anId(1, 0)): CorrectionStep => ({
  contactId,
  contactName: 'Ana',
  sessionId: null,
  before: nothing,
  after: nothing,
  contactBefore: { familiarity: from, origin: null },
  contactAfter: { familiarity: to, origin: 'hand' },
  carried: [],
});

/** Corrects what the storage holds of the session. */
const correctStored = (changes: Partial<EndedSession>) =>
  world.service.correct(async () => {
    const { id } = world.session;
    world.storage.sessions.set(id, { ...(world.storage.sessions.get(id) as EndedSession), ...changes });
    return step(1, 1);
  });

describe('a correction while a session is there', () => {
  it('changes how well a running session found its contact', async () => {
    const before = world.session.familiarityBefore;
    await world.service.correct(async () => step(before, 5));
    expect(world.session.familiarityBefore).toBe(5);
    expect(world.onDisk()?.session.familiarityBefore).toBe(5);
  });

  it('leaves a session with somebody else alone', async () => {
    const was = world.session;
    await world.service.correct(async () => step(was.familiarityBefore, 5, anId(1, 4)));
    expect(world.session).toEqual(was);
  });

  it('is taken over by the session that is reflected on', async () => {
    await world.service.end();
    await correctStored({ note: 'she rows', familiarityAfter: 4 });
    expect(world.session).toMatchObject({ note: 'she rows', familiarityAfter: 4 });
    await world.service.close({ familiarity: 4, followUpDay: null, note: 'she rows' });
    expect([...world.storage.sessions.values()]).toMatchObject([{ note: 'she rows', familiarityAfter: 4 }]);
  });

  it('changes nothing of it when it is refused', async () => {
    const was = world.session;
    await expect(world.service.correct(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(world.session).toEqual(was);
    await world.service.pause();
    expect(world.service.state.kind).toBe('paused');
  });
});

describe('a session that is to be deleted', () => {
  it('is reflected on no longer, and stored as it was', async () => {
    await world.service.end();
    const { id } = world.session;
    await world.service.letGo(id);
    expect(world.service.state.kind).toBe('rest');
    expect(world.storage.sessions.has(id)).toBe(true);
    expect(world.onDisk()).toBeNull();
  });

  it('runs on when it is another one, or not over', async () => {
    await world.service.letGo(world.session.id);
    expect(world.service.state.kind).toBe('running');
    await world.service.end();
    await world.service.letGo(anId(3, 3));
    expect(world.service.state.kind).toBe('reflecting');
  });
});
