import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../core/session/outcome.ts';
import { aLook, anAction, aRecord } from '../../support/session-fixtures.ts';

describe('outcomeOf', () => {
  it.each([
    ['done', 'a confirmed action', { actions: [anAction({ state: 'declined' }), anAction({ state: 'confirmed' })] }],
    ['looked', 'something opened', { looks: [aLook()] }],
    [
      'looked',
      'an action that was opened and not done',
      { actions: [anAction({ targetUrl: 'mailto:ana@example.org' })] },
    ],
    ['looked', 'a note', { note: 'Moved to Split.' }],
    ['looked', 'a follow-up', { followUp: { id: 'f', day: '2026-12-01', note: '' } }],
    ['looked', 'another familiarity', { familiarityAfter: 3 }],
    ['skipped', 'the same familiarity', { familiarityAfter: 2 }],
    ['skipped', 'an action that led nowhere', { actions: [anAction({ state: 'declined' })] }],
    ['skipped', 'an intention only', { intention: 'Say hello' }],
    ['skipped', 'blanks for a note', { note: ' \n' }],
    ['skipped', 'nothing', {}],
  ] as const)('is %s with %s', (outcome, _with, given) => {
    expect(outcomeOf(aRecord(given))).toBe(outcome);
  });
});
