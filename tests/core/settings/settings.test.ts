import { describe, expect, it } from 'vitest';
import { defaultSettings, isSameValue } from '../../../core/settings/settings.ts';

describe('defaultSettings', () => {
  it.each([
    ['darwin', 'hide'],
    ['win32', 'pill'],
    ['linux', 'pill'],
  ] as const)('lets the session window of %s %s when it loses the focus', (platform, whenUnfocused) => {
    expect(defaultSettings(platform).whenUnfocused).toBe(whenUnfocused);
  });
});

describe('isSameValue', () => {
  it('compares weekdays by their days', () => {
    expect(isSameValue([1, 2], [1, 2])).toBe(true);
    expect(isSameValue([1, 2], [1, 3])).toBe(false);
    expect(isSameValue([1], [1, 2])).toBe(false);
  });

  it('does not take a day for the number of it', () => {
    expect(isSameValue([1], 1)).toBe(false);
  });

  it('compares everything else as it is', () => {
    expect(isSameValue('own', 'own')).toBe(true);
    expect(isSameValue(12, 25)).toBe(false);
  });
});
