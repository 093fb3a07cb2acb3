import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, writtenCorrection } from '../../../core/corrections/correction-draft.ts';
import type { SessionToCorrect } from '../../../core/ipc/corrections-requests.ts';

const session: SessionToCorrect = {
  id: 's',
  contactId: 'c',
  contactName: 'Ana',
  day: '2026-11-17',
  time: '19:30',
  minutes: 12,
  isAdded: false,
  intention: 'say hello',
  note: 'she rows',
  familiarityBefore: 1,
  familiarityAfter: 2,
  followUpDay: '2026-12-01',
  actions: [
    { id: 'a', kind: 'comment', state: 'confirmed', note: 'her talk' },
    { id: 'b', kind: 'ask', state: 'opened', note: '' },
  ],
};

describe('the draft of a correction', () => {
  it('says nothing new when nothing was changed', () => {
    expect(writtenCorrection(session, draftOf(session))).toEqual({
      intention: 'say hello',
      note: 'she rows',
      familiarityAfter: 2,
      followUpDay: '2026-12-01',
      actions: [],
      removedActions: [],
      sitting: null,
    });
  });

  it('says which actions are different, new and gone', () => {
    const draft = draftOf(session);
    const [, asked] = draft.actions;
    const written = writtenCorrection(session, {
      ...draft,
      note: '  she sails ',
      actions: [
        { actionId: 'b', kind: 'ask', state: 'confirmed', note: '' },
        { actionId: null, kind: 'write', state: 'confirmed', note: ' a letter ' },
      ],
    });
    expect(asked?.state).toBe('opened');
    expect(written).toMatchObject({
      note: 'she sails',
      actions: [
        { actionId: 'b', state: 'confirmed' },
        { actionId: null, kind: 'write', note: 'a letter' },
      ],
      removedActions: ['a'],
    });
  });

  it('says when it was only for a session that was added', () => {
    const sitting = { day: '2026-11-18', time: '07:15', minutes: 5 };
    expect(writtenCorrection(null, emptyDraft(sitting)).sitting).toEqual(sitting);
    expect(writtenCorrection({ ...session, isAdded: true }, { ...draftOf(session), sitting }).sitting).toEqual(sitting);
    expect(writtenCorrection(session, { ...draftOf(session), sitting }).sitting).toBeNull();
  });
});
