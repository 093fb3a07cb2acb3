import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveSession, type LeavingParts } from '../../../core/windows/leave-session.ts';
import { paused, reflecting, rest, running } from '../../support/session-states.ts';

/** A popover of a running session that has lost the focus, as Windows has it at first. */
const usual: LeavingParts = {
  cause: 'unfocused',
  state: running(),
  choice: 'pill',
  hasTray: true,
  isPopover: true,
  canFloat: true,
};

const leave = (changes: Partial<LeavingParts>): string => leaveSession({ ...usual, ...changes });

describe('a session window that loses the focus', () => {
  it('hides at rest as a popover, and never as an ordinary window', () => {
    expect([leave({ state: rest }), leave({ state: rest, isPopover: false })]).toEqual(['hide', 'stay']);
  });

  it.each([running(), paused(), paused({ reason: 'absence' })])('does as the user chose while $kind', (state) => {
    expect((['pill', 'stay', 'hide'] as const).map((choice) => leave({ state, choice }))).toEqual([
      'pill',
      'stay',
      'hide',
    ]);
  });

  it('stays while three questions are open', () => {
    expect(leave({ state: reflecting() })).toBe('stay');
  });

  it('stays where no pill could stand above other windows', () => {
    expect(leave({ isPopover: false, canFloat: false })).toBe('stay');
  });

  it('never hides without a tray, though the pill may stand for it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(rest, running(), paused(), reflecting()),
        fc.constantFrom('pill' as const, 'stay' as const, 'hide' as const),
        fc.boolean(),
        fc.boolean(),
        (state, choice, isPopover, canFloat) => {
          expect(leave({ state, choice, isPopover, canFloat, hasTray: false })).not.toBe('hide');
        },
      ),
    );
  });
});

describe('a session window that the user wants away', () => {
  it('goes at rest, even as the last way in: then it is made small', () => {
    expect(leave({ cause: 'dismissed', state: rest, hasTray: false })).toBe('hide');
  });

  it('goes while three questions are open, as by the cross of an ordinary window', () => {
    expect(leave({ cause: 'dismissed', state: reflecting() })).toBe('hide');
  });

  it('leaves the pill behind, also where that is an ordinary small window', () => {
    expect(leave({ cause: 'dismissed', canFloat: false })).toBe('pill');
  });

  it('stays while a session runs for who chose that it stays', () => {
    expect(leave({ cause: 'dismissed', choice: 'stay' })).toBe('stay');
  });
});
