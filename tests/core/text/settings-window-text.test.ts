import { describe, expect, it } from 'vitest';
import { amountText, settingsImportText, unitText } from '../../../core/text/settings-window-text.ts';

const report = { fileName: 'mine.json', changed: 3, refused: [], refusedCount: 0 };

describe('settingsImportText', () => {
  it('counts what was taken', () => {
    expect(settingsImportText(report)).toBe('3 settings were taken from “mine.json”.');
    expect(settingsImportText({ ...report, changed: 1 })).toBe('1 setting was taken from “mine.json”.');
  });

  it('says that nothing is different', () => {
    expect(settingsImportText({ ...report, changed: 0 })).toBe('Your settings are as in “mine.json” already.');
  });

  it('calls what was not understood as the window does, and an unknown name by itself', () => {
    expect(settingsImportText({ ...report, refused: ['weekStart', 'colour'], refusedCount: 2 })).toBe(
      '3 settings were taken from “mine.json”. Not understood and left as it was: “First day of the week”, “colour”.',
    );
  });

  it('counts what it does not name', () => {
    expect(settingsImportText({ ...report, refused: ['a', 'b'], refusedCount: 9 })).toMatch(/“a”, “b” and 7 more\.$/);
  });
});

describe('amounts', () => {
  it('stand with their unit', () => {
    expect([amountText(1, 'minutes'), amountText(12, 'minutes'), amountText(40, 'percent')]).toEqual([
      '1 minute',
      '12 minutes',
      '40%',
    ]);
    expect([unitText(1, 'minutes'), unitText(2, 'minutes'), unitText(1, 'percent')]).toEqual([
      'minute',
      'minutes',
      '%',
    ]);
  });
});
