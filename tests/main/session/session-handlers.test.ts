import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { sessionRequestNames } from '../../../core/ipc/session-requests.ts';
import { sessionHandlers } from '../../../main/session/session-handlers.ts';
import { buildSessionScreen } from '../../../main/session/session-screen.ts';
import { minuteMs } from '../../support/session-fixtures.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

type Name = keyof typeof sessionRequestNames;
type Loose = Record<Name, { parse(args: readonly unknown[]): unknown; run(args: unknown, asker: unknown): unknown }>;

let world: SessionWorld;
let handlers: Loose;
beforeEach(() => {
  world = new SessionWorld();
  const { service } = world;
  const given = { ...world.dependencies(), isReminded: () => false };
  handlers = sessionHandlers(service, () => buildSessionScreen(given, () => service.state));
});
afterEach(() => world.remove());

/** Asks as a window does: what is sent is parsed first. */
async function ask(name: Name, ...args: readonly unknown[]): Promise<unknown> {
  return handlers[name].run(handlers[name].parse(args), { window: 'session' });
}

describe('the requests of the session', () => {
  it('lead from the start to rest again', async () => {
    await ask('session:start', { contactId: null });
    await ask('session:set-intention', { text: 'Read her last post' });
    await ask('session:open-profile', { profileId: anId(2, 0) });
    await ask('session:begin-action', { kind: 'comment', profileId: null });
    const actionId = world.session.actions[0]?.id;
    await ask('session:answer-action', { actionId, done: true, note: 'her talk' });
    await ask('session:change-action', { actionId, kind: 'ask', note: 'her talk in Split' });
    await ask('session:remove-action', { actionId });
    await ask('session:restore-action', { actionId });
    await ask('session:pause');
    await ask('session:resume');
    await ask('session:extend', { minutes: 2 });
    await ask('session:end');
    await ask('session:reflect', { familiarity: 3, followUpDay: null, note: '' });
    await ask('session:close', { familiarity: 3, followUpDay: '2026-12-01', note: 'Kind.' });
    expect([...world.storage.sessions.values()]).toMatchObject([
      {
        plannedMs: 14 * minuteMs,
        intention: 'Read her last post',
        outcome: 'done',
        actions: [{ kind: 'ask', note: 'her talk in Split' }],
        familiarityAfter: 3,
        note: 'Kind.',
      },
    ]);
    expect(await ask('session:screen')).toMatchObject({ state: { kind: 'rest' }, peopleThisWeek: 1 });
  });

  it('swap, snooze, undo and take back', async () => {
    await ask('session:start', { contactId: anId(1, 2) });
    await ask('session:swap');
    await ask('session:snooze', { contactId: world.session.contactId, days: 7 });
    await ask('session:begin-action', { kind: 'other', profileId: null });
    await ask('session:remove-action', { actionId: world.session.actions[0]?.id });
    expect(world.session.actions).toEqual([]);
    await ask('session:undo');
    expect(world.state.kind).toBe('rest');
  });

  it.each<[Name, unknown]>([
    ['session:start', { contactId: 'Ana' }],
    ['session:snooze', { contactId: anId(1, 0), days: 0 }],
    ['session:extend', { minutes: 61 }],
    ['session:extend', { minutes: 2.5 }],
    ['session:set-intention', { text: 'a'.repeat(501) }],
    ['session:begin-action', { kind: 'poke', profileId: null }],
    ['session:close', { familiarity: 6, followUpDay: null, note: '' }],
    ['session:close', { familiarity: null, followUpDay: '2026-13-01', note: '' }],
  ])('refuse what is out of bounds: %s', (name, options) => {
    expect(() => handlers[name].parse([options])).toThrow(AppError);
  });

  it.each(Object.keys(sessionRequestNames) as Name[])('take no junk: %s', (name) => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1, maxLength: 3 }), (junk) => {
        expect(() => handlers[name].parse(junk)).toThrow(AppError);
      }),
      { numRuns: 50 },
    );
  });
});
