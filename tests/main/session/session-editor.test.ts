import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;

beforeEach(async () => {
  world = new SessionWorld();
  await world.service.start(null);
  await world.service.edits.logAction('comment');
  await world.service.edits.logAction('ask');
});
afterEach(() => world.remove());

const actions = () => world.session.actions;
const idOf = (place: number): string => actions()[place]?.id ?? '';

describe('an action of the session', () => {
  it('comes back as it was, and where it was, after it was taken back', async () => {
    const was = actions();
    await world.service.edits.changeAction(idOf(0), 'promote', 'her talk');
    const changed = actions();
    await world.service.edits.removeAction(idOf(0));
    expect(actions()).toHaveLength(1);
    await world.service.edits.restoreAction(was[0]?.id ?? '');
    expect(actions()).toEqual(changed);
    await world.service.edits.restoreAction(was[0]?.id ?? '');
    expect(actions()).toEqual(was);
    expect(world.onDisk()?.session.actions).toEqual(was);
  });

  it('is asked about again when the answer was a slip', async () => {
    await world.service.beginAction('write', null);
    await world.service.edits.answerAction(idOf(2), false, '');
    await world.service.edits.restoreAction(idOf(2));
    expect(actions()[2]?.state).toBe('opened');
  });

  it('stays as it is when there is nothing to take back', async () => {
    const was = actions();
    await world.service.edits.restoreAction(idOf(0));
    await world.service.edits.changeAction('nothing', 'ask', '');
    await world.service.edits.restoreAction('nothing');
    expect(actions()).toEqual(was);
  });

  it('is stored at once when the session is over already', async () => {
    await world.service.end();
    const [first] = actions();
    await world.service.edits.removeAction(first?.id ?? '');
    await world.service.edits.restoreAction(first?.id ?? '');
    expect(world.storage.sessions.get(world.session.id)?.actions).toEqual(actions());
  });
});
