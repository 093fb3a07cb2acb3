import { describe, expect, it } from 'vitest';
import {
  addLook,
  answerAction,
  beginAction,
  changeAction,
  promise,
  reflect,
  removeAction,
  restoreAction,
  setIntention,
} from '../../../core/session/session-edits.ts';
import { aRecord, anAction, minuteMs, morningMs } from '../../support/session-fixtures.ts';

const attended = [{ startedAt: morningMs, attendedMs: 3 * minuteMs }];
const withAction = aRecord({ actions: [anAction({ id: 'a', note: 'about her talk' }), anAction({ id: 'b' })] });
const noteOf = (record: typeof withAction) => record.actions.map(({ note }) => note);

describe('the edits of a session', () => {
  it('keep the intention', () => {
    expect(setIntention(aRecord(), 'Read her last post').intention).toBe('Read her last post');
  });

  it('keep one promise, by one name, and the reflection keeps what was promised', () => {
    const first = promise(aRecord(), { day: '2026-12-01', note: 'the link' }, 'f1');
    const changed = promise(first, { day: '2026-12-08', note: 'the link and the book' }, 'f2');
    expect(changed.followUp).toEqual({ id: 'f1', day: '2026-12-08', note: 'the link and the book' });
    const reflected = reflect(changed, { familiarity: null, followUpDay: '2026-12-24', note: '' }, 'f3');
    expect(reflected.followUp).toEqual({ id: 'f1', day: '2026-12-24', note: 'the link and the book' });
  });

  it('place a look on the ring', () => {
    const record = addLook(aRecord({ segments: attended }), { id: 'l', profileId: 'p', url: 'https://a.b', at: 7 });
    expect(record.looks).toEqual([{ id: 'l', profileId: 'p', url: 'https://a.b', at: 7, offsetMs: 3 * minuteMs }]);
  });

  it('begin an action as opened only, placed on the ring', () => {
    const begun = { id: 'a', kind: 'ask', profileId: null, targetUrl: null, at: 7 } as const;
    const record = beginAction(aRecord({ segments: attended }), begun);
    expect(record.actions).toEqual([{ ...begun, state: 'opened', note: '', offsetMs: 3 * minuteMs }]);
  });

  it.each([
    [true, 'confirmed'],
    [false, 'declined'],
  ])('take %s for an answer to one action only', (isDone, state) => {
    const record = answerAction(withAction, 'b', isDone, '');
    expect(record.actions.map((action) => action.state)).toEqual(['opened', state]);
  });

  it('keep the note of an action when the answer brings none', () => {
    expect(noteOf(answerAction(withAction, 'a', true, ''))).toEqual(['about her talk', '']);
    expect(noteOf(answerAction(withAction, 'a', true, 'about her book'))).toEqual(['about her book', '']);
  });

  it('change what an action was, and empty its note', () => {
    const record = changeAction(withAction, 'a', 'promote', '');
    expect(noteOf(record)).toEqual(['', '']);
    expect(record.actions.map(({ kind }) => kind)).toEqual(['promote', withAction.actions[1]?.kind]);
  });

  it('put an action back as it was, where it stood', () => {
    const [first] = withAction.actions;
    if (first === undefined) throw new Error('There is no action.');
    expect(restoreAction(removeAction(withAction, 'a'), first, 0)).toEqual(withAction);
    expect(restoreAction(answerAction(withAction, 'a', false, 'no'), first, 0)).toEqual(withAction);
  });

  it('take an action back', () => {
    expect(removeAction(withAction, 'a').actions.map(({ id }) => id)).toEqual(['b']);
  });

  it('keep the answers at the end', () => {
    const record = reflect(aRecord(), { familiarity: 3, followUpDay: '2026-12-01', note: 'Kind.' }, 'f');
    expect(record).toMatchObject({
      familiarityAfter: 3,
      followUp: { id: 'f', day: '2026-12-01', note: '' },
      note: 'Kind.',
    });
  });

  it('move a follow-up rather than make a second one, and take it back', () => {
    const answer = { familiarity: null, note: '' };
    const first = reflect(aRecord(), { ...answer, followUpDay: '2026-12-01' }, 'f');
    const moved = reflect(first, { ...answer, followUpDay: '2026-12-08' }, 'g');
    expect(moved.followUp).toEqual({ id: 'f', day: '2026-12-08', note: '' });
    expect(reflect(moved, { ...answer, followUpDay: null }, 'h').followUp).toBeNull();
  });
});
