import { describe, expect, it } from 'vitest';
import { settingNames, settingOf } from '../../../core/settings/settings-schema.ts';
import { sectionTitles, settingsText } from '../../../core/text/settings-text.ts';

describe('settingsText', () => {
  it.each(settingNames)('has a whole sentence for %s', (name) => {
    expect(settingsText[name].sentence).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('calls no two settings the same, nor a setting like another section', () => {
    const labels = settingNames.map((name) => `${sectionTitles[settingOf(name).section]} ${settingsText[name].label}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it.each(settingNames)('has no word too many for the choices of %s', (name) => {
    const setting = settingOf(name);
    const words = settingsText[name];
    const worded = 'choices' in words ? Object.keys(words.choices).toSorted() : [];
    const values = setting.kind === 'choice' ? setting.values.map(String).toSorted() : [];
    expect(worded).toEqual(values);
  });
});
