import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../renderer/week/week-keys.ts';

describe('the keys of the week window', () => {
  it('lead to the weeks beside the shown one and back to the present one', () => {
    expect(['ArrowLeft', 'PageUp'].map((key) => stepOf(key, 'ltr'))).toEqual(['earlier', 'earlier']);
    expect(['ArrowRight', 'PageDown'].map((key) => stepOf(key, 'ltr'))).toEqual(['later', 'later']);
    expect(stepOf('Home', 'ltr')).toBe('now');
  });

  it('turn the arrows, and only them, from right to left', () => {
    expect(stepOf('ArrowLeft', 'rtl')).toBe('later');
    expect(stepOf('ArrowRight', 'rtl')).toBe('earlier');
    expect(stepOf('PageUp', 'rtl')).toBe('earlier');
  });

  it('leave other keys alone', () => {
    expect(stepOf('a', 'ltr')).toBeUndefined();
    expect(stepOf('ArrowDown', 'ltr')).toBeUndefined();
  });
});
