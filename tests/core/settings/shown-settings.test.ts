import { describe, expect, it } from 'vitest';
import { isInForce, settingsOn } from '../../../core/settings/shown-settings.ts';
import { defaultSettings } from '../../../core/settings/settings.ts';

describe('settingsOn', () => {
  it.each([
    ['darwin', false, false],
    ['win32', true, false],
    ['linux', true, true],
  ] as const)('shows on %s what does something there', (platform, hasIcon, hasTone) => {
    const names = settingsOn(platform);
    expect([names.includes('trayIcon'), names.includes('trayTone')]).toEqual([hasIcon, hasTone]);
    expect(names).toContain('sessionMinutes');
  });
});

describe('isInForce', () => {
  const settings = defaultSettings('linux');

  it('lets the time of a reminder matter only while there is one', () => {
    expect(isInForce('reminderTime', { ...settings, reminderOn: false })).toBe(false);
    expect(isInForce('reminderTime', { ...settings, reminderOn: true })).toBe(true);
  });

  it('lets most settings matter always', () => {
    expect(isInForce('theme', settings)).toBe(true);
  });
});
