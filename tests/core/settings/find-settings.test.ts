import { describe, expect, it } from 'vitest';
import { findSettings } from '../../../core/settings/find-settings.ts';
import { settingNames } from '../../../core/settings/settings-schema.ts';

const find = (query: string) => findSettings(settingNames, query);

describe('findSettings', () => {
  it('finds by label, without regard to case and accents', () => {
    expect(find('LÉNGTH')).toEqual(['sessionMinutes']);
  });

  it('finds by the sentence', () => {
    expect(find('do not disturb')).toEqual(['soundMode']);
  });

  it('finds by a choice', () => {
    expect(find('wednesday')).toEqual(['weeklyDay', 'weekStart']);
  });

  it('finds a whole section by its title', () => {
    expect(find('notifications')).toEqual(
      expect.arrayContaining(['notifyStart', 'notifyNudge', 'notifyLastMinute', 'notifyEnd']),
    );
  });

  it('finds by the beginnings of words in any order', () => {
    expect(find('remind time')).toContain('reminderTime');
    expect(find('time remind')).toContain('reminderTime');
  });

  it('does not find by the middle of a word', () => {
    expect(find('ength')).toEqual([]);
  });

  it('finds everything for nothing', () => {
    expect(find('  ')).toEqual(settingNames);
  });

  it('finds among the given settings only', () => {
    expect(findSettings(['theme'], 'volume')).toEqual([]);
  });
});
