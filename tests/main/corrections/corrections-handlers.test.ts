import { describe, expect, it } from 'vitest';
import type { WrittenCorrection } from '../../../core/ipc/corrections-requests.ts';
import { correctionsHandlers } from '../../../main/corrections/corrections-handlers.ts';

const id = '01900001-0000-7000-8000-000000000001';
const action = { actionId: id, kind: 'ask', state: 'confirmed', note: 'about the garden' } as const;
const sitting = { day: '2026-11-18', time: '19:30', minutes: 12 };
const correction: WrittenCorrection = {
  intention: 'Say hello',
  note: 'A garden',
  familiarityAfter: 3,
  followUpDay: '2026-12-03',
  actions: [action],
  removedActions: [id],
  sitting,
};

const handler = correctionsHandlers({} as never)['corrections:correct'];
const parse = (changes: object): unknown =>
  handler.parse([{ sessionId: id, correction: { ...correction, ...changes } }]);

describe('a correction that a window sends', () => {
  it('is taken as it is', () => {
    expect(parse({})).toEqual([{ sessionId: id, correction }]);
    expect(parse({ actions: [], removedActions: [], sitting: null })).toBeDefined();
  });

  it.each([
    { note: 'x'.repeat(10_001) },
    { note: 'a\0b' },
    { familiarityAfter: 6 },
    { familiarityAfter: 0 },
    { followUpDay: '2026-02-30' },
    { actions: [null] },
    { actions: [{ ...action, kind: 'like' }] },
    { actions: [{ ...action, state: 'done' }] },
    { actions: [{ ...action, actionId: 'a' }] },
    { actions: [{ ...action, isAdmin: true }] },
    { actions: Array.from({ length: 101 }, () => action) },
    { actions: { length: 1, 0: action } },
    { removedActions: ['a'] },
    { removedActions: [undefined, id] },
    { sitting: { ...sitting, minutes: 0 } },
    { sitting: { ...sitting, minutes: 61 } },
    { sitting: { ...sitting, minutes: 1.5 } },
    { sitting: { ...sitting, time: '24:00' } },
    { sitting: { ...sitting, time: '7:15' } },
    { sitting: { ...sitting, day: 'yesterday' } },
    { sitting: {} },
    { outcome: 'done' },
  ])('is refused with %o', (changes) => {
    expect(() => parse(changes)).toThrow('bad-request');
  });

  it.each(Object.keys(correction))('is refused without its %s', (name) => {
    const rest = Object.fromEntries(Object.entries(correction).filter(([other]) => other !== name));
    expect(() => handler.parse([{ sessionId: id, correction: rest }])).toThrow('bad-request');
  });
});
