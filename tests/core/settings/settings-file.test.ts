import { describe, expect, it } from 'vitest';
import { countChanges, readSettingsFile, writeSettingsFile } from '../../../core/settings/settings-file.ts';
import { defaultSettings } from '../../../core/settings/settings.ts';

const settings = { ...defaultSettings('darwin'), sessionMinutes: 5 };

describe('a file of settings', () => {
  it('can be read back', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, refused: [] });
  });

  it('may have gone through an editor that puts a mark at its beginning', () => {
    expect(readSettingsFile(`\uFEFF{"theme":"dark"}`)).toEqual({ settings: { theme: 'dark' }, refused: [] });
  });

  it("may be a copy of the program's own file, with places and with names of earlier versions", () => {
    expect(readSettingsFile('{"sound":false,"places":{"week":{"x":1}}}')).toEqual({
      settings: { soundMode: 'off' },
      refused: [],
    });
  });

  it('names each key that was not understood', () => {
    expect(readSettingsFile('{"theme":"dark","sessionMinutes":0,"colour":"blue"}')).toEqual({
      settings: { theme: 'dark' },
      refused: ['sessionMinutes', 'colour'],
    });
  });

  it('is one even when every value of it is wrong', () => {
    expect(readSettingsFile('{"theme":"pink"}')).toEqual({ settings: {}, refused: ['theme'] });
  });

  it.each(['', 'Ana', '[]', '{}', '"dark"', '{"places":{}}', '{"colour":"blue"}'])('is not %j', (text) => {
    expect(readSettingsFile(text)).toBeNull();
  });
});

describe('countChanges', () => {
  it('counts what would be different', () => {
    expect(countChanges(settings, { sessionMinutes: 5, theme: 'dark', reminderDays: [1, 2, 3, 4, 5] })).toBe(1);
  });
});
