import { describe, expect, it } from 'vitest';
import { accepts, settingSections } from '../../../core/settings/setting-kinds.ts';
import { isSettingName, settingNames, settingOf } from '../../../core/settings/settings-schema.ts';
import { defaultOf } from '../../../core/settings/settings.ts';

describe('settingsSchema', () => {
  it.each(settingNames)('gives %s a default that it accepts on every system', (name) => {
    for (const platform of ['darwin', 'win32', 'linux'] as const)
      expect(accepts(settingOf(name), defaultOf(name, platform))).toBe(true);
  });

  it.each(settingNames)('lets %s depend on a value that another setting can have, or on nothing', (name) => {
    const { onlyWhen } = settingOf(name);
    if (onlyWhen === undefined) return;
    expect(isSettingName(onlyWhen.name)).toBe(true);
    expect(onlyWhen.name).not.toBe(name);
    if (!isSettingName(onlyWhen.name)) return;
    for (const value of onlyWhen.is) expect(accepts(settingOf(onlyWhen.name), value)).toBe(true);
  });

  it('keeps the settings of a section together, in the order of the sections', () => {
    const sections = settingNames.map((name) => settingOf(name).section);
    const runs = sections.filter((section, index) => section !== sections[index - 1]);
    expect(runs).toEqual(settingSections);
  });

  it('starts with a session of twelve minutes', () => {
    expect(defaultOf('sessionMinutes', 'linux')).toBe(12);
  });

  it('does not take an inherited name for a setting', () => {
    expect(isSettingName('toString')).toBe(false);
  });
});
