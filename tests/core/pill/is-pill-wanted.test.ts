import { describe, expect, it } from 'vitest';
import { isPillWanted } from '../../../core/pill/is-pill-wanted.ts';
import { paused, reflecting, rest, running } from '../../support/session-states.ts';

describe('isPillWanted', () => {
  it.each([
    ['running', running(), true],
    ['paused', paused(), true],
    ['reflecting', reflecting(), false],
    ['at rest', rest, false],
  ])('for a session that is %s: %s', (_name, state, isWanted) => {
    expect(isPillWanted(state, { whenUnfocused: 'pill' }, false)).toBe(isWanted);
  });

  it('does not want two timers beside each other', () => {
    expect(isPillWanted(running(), { whenUnfocused: 'pill' }, true)).toBe(false);
  });

  it.each(['stay', 'hide'] as const)('wants none for who chose %s', (whenUnfocused) => {
    expect(isPillWanted(running(), { whenUnfocused }, false)).toBe(false);
  });
});
