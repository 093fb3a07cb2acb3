import { describe, expect, it } from 'vitest';
import { noReminders, parseReminderMemory, settleDay } from '../../../core/reminders/reminder-memory.ts';

describe('what reminders remember', () => {
  it('is read back as it was written', () => {
    const memory = { settledDays: ['2026-11-17', '2026-11-18'], later: { at: 5, day: '2026-11-18' }, weeklyAt: 7 };
    expect(parseReminderMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it.each([
    null,
    [],
    'x',
    { settledDays: 'today', later: null, weeklyAt: null },
    { settledDays: [], later: { at: 'soon', day: '2026-11-18' }, weeklyAt: null },
    { settledDays: [], later: null, weeklyAt: Number.NaN },
  ])('is nothing where the file makes no sense: %j', (value) => {
    expect(parseReminderMemory(value)).toEqual(noReminders);
  });

  it('holds a day once, and the last seven', () => {
    const days = ['01', '02', '03', '02', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`);
    expect(days.reduce(settleDay, noReminders).settledDays).toEqual(
      ['03', '02', '04', '05', '06', '07', '08'].map((day) => `2026-11-${day}`),
    );
  });
});
