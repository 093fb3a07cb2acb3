import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../renderer/session/session-events.ts';
import { undoOf } from '../../../renderer/session/session-undo.ts';

const restore = { name: 'session:restore-action', args: [{ actionId: 'a' }] };

describe('what is taken back in the session window', () => {
  it('is an action that was taken out, changed or declined', () => {
    expect(undoOf({ name: 'session:remove-action', args: [{ actionId: 'a' }] }, undefined)?.ask).toEqual(restore);
    const changed = { actionId: 'a', kind: 'ask', note: '' } as const;
    expect(undoOf({ name: 'session:change-action', args: [changed] }, undefined)?.ask).toEqual(restore);
    const declined = { actionId: 'a', done: false, note: '' };
    expect(undoOf({ name: 'session:answer-action', args: [declined] }, undefined)?.ask).toEqual(restore);
  });

  it('is how well somebody is known, as main noted it', () => {
    const report = { correctionId: 'c', kind: 'familiarity', name: 'Ana' } as const;
    const asked: Ask = { name: 'corrections:set-familiarity', args: [{ contactId: 'x', familiarity: 3 }] };
    expect(undoOf(asked, report)?.ask).toEqual({ name: 'corrections:undo', args: [{ correctionId: 'c' }] });
  });

  it('is nothing else: what has its own way back needs no second one', () => {
    expect(
      undoOf({ name: 'session:answer-action', args: [{ actionId: 'a', done: true, note: '' }] }, undefined),
    ).toBeNull();
    expect(undoOf({ name: 'session:pause', args: [] }, undefined)).toBeNull();
  });
});
