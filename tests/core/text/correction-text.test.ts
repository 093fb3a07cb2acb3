import { describe, expect, it } from 'vitest';
import { correctionText, correctionToldText } from '../../../core/text/correction-text.ts';

describe('the words of putting the past right', () => {
  it('name the session by its day, length and person', () => {
    expect(correctionText.correct('2026-11-16', 1)).toBe('Correct Monday 16 November, 1 minute');
    expect(correctionText.title('2026-11-16', 'Ana Kovačević')).toBe('Monday 16 November with Ana Kovačević');
    expect(correctionText.addWith('Ana Kovačević')).toBe('Add a session with Ana');
  });

  it('ask about somebody who is not chosen yet', () => {
    expect(correctionText.familiarity('')).toBe('How well did you know them after it?');
    expect(correctionText.familiarity('Ana Kovačević')).toBe('How well did you know Ana after it?');
  });

  it('tell what was done in a word, a different one for each', () => {
    const told = (['corrected', 'added', 'deleted', 'familiarity'] as const).map((kind) =>
      correctionToldText({ kind }),
    );
    expect(new Set(told).size).toBe(4);
  });
});
