import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedSession, correctSession } from '../../../core/corrections/correct-session.ts';
import type { SessionCorrection, StoredSession } from '../../../core/corrections/correction.ts';
import { outcomeOf } from '../../../core/session/outcome.ts';
import { anAction, aSession } from '../week/builders.ts';

const newIds = (): (() => string) => {
  let next = 1;
  return () => `new-${next++}`;
};

const stored = (more: Partial<StoredSession> = {}): StoredSession => ({ ...aSession(), addedAt: null, ...more });

/** What leaves a session as it is. */
function unchanged(session: StoredSession): SessionCorrection {
  const { intention, note, familiarityAfter, followUp } = session;
  return { intention, note, familiarityAfter, followUpDay: followUp?.day ?? null, actions: [], removedActions: [] };
}

const correct = (session: StoredSession, changes: Partial<SessionCorrection>): StoredSession =>
  correctSession(session, { ...unchanged(session), ...changes }, null, newIds());

describe('a corrected session', () => {
  it('is the same when nothing was corrected', () => {
    const session = stored({ outcome: 'done', actions: [anAction()] });
    expect(correct(session, {})).toEqual(session);
  });

  it('holds what the user says, and ended as it did', () => {
    const session = stored({ endedBy: 'absence' });
    expect(correct(session, { note: 'she rows', intention: 'say hello', familiarityAfter: 4 })).toMatchObject({
      note: 'she rows',
      intention: 'say hello',
      familiarityAfter: 4,
      endedBy: 'absence',
      outcome: 'looked',
    });
  });

  it('keeps a promise under its id when the day is another one', () => {
    const session = stored({ followUp: { id: 'f', day: '2026-12-01', note: 'ask about the race' } });
    expect(correct(session, { followUpDay: '2026-12-08' }).followUp).toEqual({
      id: 'f',
      day: '2026-12-08',
      note: 'ask about the race',
    });
    expect(correct(session, { followUpDay: null }).followUp).toBeNull();
    expect(correct(stored(), { followUpDay: '2026-12-08' }).followUp).toEqual({
      id: 'new-1',
      day: '2026-12-08',
      note: '',
    });
  });

  it('is done with a confirmed action, and no longer without one', () => {
    const session = stored({ outcome: 'done', actions: [anAction({ id: 'a' })] });
    expect(correct(session, { removedActions: ['a'] })).toMatchObject({ actions: [], outcome: 'skipped' });
    const declined = { actionId: 'a', kind: 'comment', state: 'declined', note: '' } as const;
    expect(correct(session, { actions: [declined], note: 'only talked' }).outcome).toBe('looked');
    const forgotten = { actionId: null, kind: 'write', state: 'confirmed', note: 'a letter' } as const;
    expect(correct(stored({ outcome: 'skipped' }), { actions: [forgotten] }).outcome).toBe('done');
  });

  it('changes kind and note of an action and nothing else about it', () => {
    const action = anAction({ id: 'a', profileId: 'p', targetUrl: 'https://x.example/ana', at: 5, offsetMs: 3 });
    const given = { actionId: 'a', kind: 'promote', state: 'confirmed', note: 'her book' } as const;
    const other = anAction({ id: 'b' });
    expect(correct(stored({ actions: [action, other] }), { actions: [given] }).actions).toEqual([
      { ...action, kind: 'promote', note: 'her book' },
      other,
    ]);
  });

  it('puts a forgotten action at the end: nobody knows when it was', () => {
    const session = stored();
    const given = { actionId: null, kind: 'ask', state: 'confirmed', note: '' } as const;
    expect(correct(session, { actions: [given] }).actions).toEqual([
      {
        id: 'new-1',
        kind: 'ask',
        state: 'confirmed',
        note: '',
        profileId: null,
        targetUrl: null,
        at: session.endedAt,
        offsetMs: session.attendedMs,
      },
    ]);
  });

  it('stays skipped where it was left for somebody else, until more came of it', () => {
    const look = { id: 'l', profileId: null, url: 'https://x.example/', at: 1, offsetMs: 1 };
    const left = stored({ outcome: 'skipped', looks: [look] });
    expect(correct(left, { intention: 'say hello' }).outcome).toBe('skipped');
    expect(correct(left, { note: 'we did talk' }).outcome).toBe('looked');
  });

  it('never moves when it ran in the program', () => {
    const session = stored({ note: 'she rows' });
    const sitting = { startedAt: 77, minutes: 5 };
    expect(correctSession(session, unchanged(session), sitting, newIds())).toEqual(session);
  });

  it('has an outcome that follows from what it holds, whatever is corrected', () => {
    const state = fc.constantFrom('opened' as const, 'confirmed' as const, 'declined' as const);
    const action = fc.record({
      actionId: fc.constantFrom('a', 'b', null),
      kind: fc.constant('ask' as const),
      state,
      note: fc.string(),
    });
    const correction = fc.record({
      intention: fc.string(),
      note: fc.string(),
      familiarityAfter: fc.constantFrom(null, 1 as const, 3 as const),
      followUpDay: fc.constantFrom(null, '2026-12-01'),
      actions: fc.array(action, { maxLength: 4 }),
      removedActions: fc.subarray(['a', 'b', 'c']),
    });
    fc.assert(
      fc.property(correction, fc.boolean(), (given, wasAdded) => {
        const session = stored({
          addedAt: wasAdded ? 1 : null,
          outcome: 'done',
          actions: [anAction({ id: 'a' }), anAction({ id: 'b' })],
        });
        const corrected = correctSession(session, given, null, newIds());
        const isDone = corrected.actions.some(({ state: now }) => now === 'confirmed');
        expect(corrected.outcome === 'done').toBe(isDone);
        if (!wasAdded) expect(corrected.outcome).toBe(outcomeOf(corrected));
        else expect(corrected.outcome).not.toBe('skipped');
      }),
    );
  });
});

describe('a session added afterwards', () => {
  const correction: SessionCorrection = {
    intention: '',
    note: 'at the library',
    familiarityAfter: 3,
    followUpDay: null,
    actions: [{ actionId: null, kind: 'introduce', state: 'confirmed', note: 'to Becky' }],
    removedActions: [],
  };
  const known = { contactName: 'Ana', familiarityBefore: 2, addedAt: 9_000_000 } as const;
  const add = (more: Partial<SessionCorrection> = {}) =>
    addedSession(
      {
        contactId: 'ana',
        sitting: { startedAt: 1_000_000, minutes: 12 },
        timeZone: 'Europe/Zagreb',
        correction: { ...correction, ...more },
      },
      known,
      newIds(),
    );

  it('was attended for as long as the user says', () => {
    expect(add()).toEqual({
      id: 'new-1',
      contactId: 'ana',
      timeZone: 'Europe/Zagreb',
      ...known,
      plannedMs: 720_000,
      attendedMs: 720_000,
      startedAt: 1_000_000,
      endedAt: 1_720_000,
      segments: [{ startedAt: 1_000_000, attendedMs: 720_000 }],
      endedBy: 'user',
      tipId: '',
      outcome: 'done',
      intention: '',
      note: 'at the library',
      familiarityAfter: 3,
      followUp: null,
      looks: [],
      actions: [
        {
          id: 'new-2',
          kind: 'introduce',
          state: 'confirmed',
          note: 'to Becky',
          profileId: null,
          targetUrl: null,
          at: 1_720_000,
          offsetMs: 720_000,
        },
      ],
    });
  });

  it('is never skipped, even with nothing noted', () => {
    expect(add({ actions: [], note: '', familiarityAfter: null }).outcome).toBe('looked');
  });

  it('moves with its actions to another time', () => {
    const session = add();
    const moved = correctSession(session, unchanged(session), { startedAt: 5_000, minutes: 5 }, newIds());
    expect(moved).toMatchObject({
      startedAt: 5_000,
      endedAt: 305_000,
      plannedMs: 300_000,
      attendedMs: 300_000,
      segments: [{ startedAt: 5_000, attendedMs: 300_000 }],
    });
    expect(moved.actions[0]).toMatchObject({ id: 'new-2', at: 305_000, offsetMs: 300_000 });
  });
});
