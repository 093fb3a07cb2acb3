import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, settingNames } from '../../../core/settings/parse-settings.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';

const chosen: Settings = {
  sessionMinutes: 25,
  trayClick: 'open',
  sound: false,
  theme: 'dark',
  weekStart: 7,
  whenUnfocused: 'pill',
  readAhead: false,
};

describe('parseSettings', () => {
  it('reads every setting', () => {
    expect(parseSettings({ ...chosen })).toEqual(chosen);
  });

  it.each(settingNames)('falls back for an absurd %s alone', (name) => {
    expect(parseSettings({ ...chosen, [name]: { absurd: true } })).toEqual({
      ...chosen,
      [name]: defaultSettings[name],
    });
  });

  it.each(settingNames)('falls back for a missing %s alone', (name) => {
    const { [name]: _, ...others } = chosen;
    expect(parseSettings(others)).toEqual({ ...chosen, [name]: defaultSettings[name] });
  });

  it.each([0, 61, 12.5, '12', Number.NaN, -1])('refuses a session of %s minutes', (sessionMinutes) => {
    expect(parseSettings({ sessionMinutes }).sessionMinutes).toBe(12);
  });

  it.each([1, 60])('accepts a session of %s minutes', (sessionMinutes) => {
    expect(parseSettings({ sessionMinutes }).sessionMinutes).toBe(sessionMinutes);
  });

  it('leaves out what it does not know', () => {
    expect(parseSettings({ colour: 'blue' })).toEqual(defaultSettings);
  });

  it('does not take an inherited value for a chosen one', () => {
    expect(parseSettings(Object.create(chosen))).toEqual(defaultSettings);
  });

  it('answers whole settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(parseSettings(value)).toSorted()).toEqual([...settingNames].toSorted());
      }),
    );
  });
});
