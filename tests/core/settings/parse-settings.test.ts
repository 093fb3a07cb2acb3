import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, readSettings } from '../../../core/settings/parse-settings.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import { settingNames } from '../../../core/settings/settings-schema.ts';

const defaults = defaultSettings('linux');

/** Every setting at something that is no default anywhere. */
const chosen: Settings = {
  sessionMinutes: 25,
  trayClick: 'open',
  queueLeaning: 'fresh',
  queueTags: ['rowing', 'old school'],
  queueOnlyNetworks: ['linkedin', 'github'],
  queueOnlyTags: ['choir'],
  queueOnlyUntil: '2026-12-31',
  glanceNumbers: 'always',
  trayIcon: 'digits',
  trayTone: 'dark',
  whenUnfocused: 'stay',
  pillOpacity: 70,
  notifyStart: true,
  notifyNudge: false,
  notifyLastMinute: false,
  notifyEnd: false,
  soundMode: 'off',
  soundVolume: 15,
  reminderOn: true,
  reminderTime: '18:45',
  reminderDays: [2, 6],
  weeklyOn: false,
  weeklyDay: 5,
  weeklyTime: '08:00',
  weeklyGoal: 'minutes',
  weeklyGoalPeople: 5,
  weeklyGoalMinutes: 90,
  theme: 'dark',
  language: 'en-US',
  weekStart: 7,
  startShortcut: 'Control+Alt+T',
  showShortcut: '',
  letterKeys: false,
  updateChecks: true,
  readAhead: false,
};

describe('parseSettings', () => {
  it('reads every setting', () => {
    expect(parseSettings({ ...chosen }, 'linux')).toEqual(chosen);
  });

  it.each(settingNames)('falls back for an absurd %s alone', (name) => {
    const absurd = { ...chosen, [name]: { absurd: true } };
    expect(parseSettings(absurd, 'linux')).toEqual({ ...chosen, [name]: defaults[name] });
  });

  it.each(settingNames)('falls back for a missing %s alone', (name) => {
    const { [name]: _, ...others } = chosen;
    expect(parseSettings(others, 'linux')).toEqual({ ...chosen, [name]: defaults[name] });
  });

  it("falls back to the system's own default", () => {
    expect(parseSettings({ whenUnfocused: 'vanish' }, 'darwin').whenUnfocused).toBe('hide');
    expect(parseSettings({ whenUnfocused: 'vanish' }, 'win32').whenUnfocused).toBe('pill');
  });

  it.each([
    [true, 'own'],
    [false, 'off'],
  ] as const)('reads the single switch for sounds of earlier versions: %s is %s', (sound, soundMode) => {
    expect(parseSettings({ sound }, 'linux').soundMode).toBe(soundMode);
  });

  it('prefers what was chosen since to the single switch for sounds', () => {
    expect(parseSettings({ sound: false, soundMode: 'system' }, 'linux').soundMode).toBe('system');
    expect(parseSettings({ sound: false, language: 'en' }, 'linux')).toMatchObject({
      soundMode: 'off',
      language: 'en-GB',
    });
  });

  it('leaves out what it does not know', () => {
    expect(parseSettings({ colour: 'blue' }, 'linux')).toEqual(defaults);
  });

  it('does not take an inherited value for a chosen one', () => {
    expect(parseSettings(Object.create(chosen), 'linux')).toEqual(defaults);
  });

  it('answers whole settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(parseSettings(value, 'win32')).toSorted()).toEqual([...settingNames].toSorted());
      }),
    );
  });

  it('reads its own writing', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)), 'darwin')).toEqual(chosen);
  });
});

describe('readSettings', () => {
  it('holds what was understood and nothing else', () => {
    expect(readSettings({ theme: 'dark', weekStart: 9, colour: 'blue' })).toEqual({ theme: 'dark' });
  });
});
