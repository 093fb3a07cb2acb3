import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteMs } from '../../support/session-fixtures.ts';
import { SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

const outcomes = () => [...world.storage.sessions.values()].map(({ contactName, outcome }) => [contactName, outcome]);

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

describe('a session that is over', () => {
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
});
