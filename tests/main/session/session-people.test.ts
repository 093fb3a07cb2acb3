import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionPeople } from '../../../main/session/session-people.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;
let present: string | null;
let people: SessionPeople;
beforeEach(() => {
  world = new SessionWorld();
  present = null;
  people = new SessionPeople(world.dependencies(), () => present);
});
afterEach(() => world.remove());

describe('SessionPeople', () => {
  it('finds the first of the queue', async () => {
    expect((await people.next()).name).toBe('Ana');
  });

  it('never finds whom the session is with', async () => {
    present = anId(1, 0);
    expect((await people.next()).name).toBe('Bo');
  });

  it('fills the queue before it says that there is nobody', async () => {
    world.queue.ids = [];
    expect((await people.next()).name).toBe('Ana');
  });

  it('keeps whom the session is with out of a queue that is filled', async () => {
    present = anId(1, 7);
    world.queue.ids = world.queue.ids.slice(0, 3);
    await people.refill();
    expect(world.queued).toEqual(['Ana', 'Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus']);
    world.queue.ids = world.queue.ids.slice(1);
    world.storage.contacts.delete(anId(1, 0));
    await people.refill();
    expect(world.queued).not.toContain('Hana');
  });

  it('tells of a queue that does not answer instead of failing', async () => {
    world.queue.isBroken = true;
    await people.take(anId(1, 0));
    await people.refill();
    expect(world.told).toEqual(['unsaved', 'unsaved']);
  });
});
