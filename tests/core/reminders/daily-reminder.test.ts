import { describe, expect, it } from 'vitest';
import {
  dailyStep,
  inAnHour,
  notOn,
  withoutCatchingUp,
  type DailyPlan,
} from '../../../core/reminders/daily-reminder.ts';
import { noReminders, settleDay, type ReminderMemory } from '../../../core/reminders/reminder-memory.ts';

const workdays: DailyPlan = { isOn: true, time: '09:00', days: [1, 2, 3, 4, 5] };
const zagreb = 'Europe/Zagreb';

/** What is due and when the next is, as a user reads it. 18 November 2026 is a Wednesday. */
function stepAt(
  moment: string,
  {
    plan = workdays,
    memory = noReminders,
    zone = zagreb,
  }: { plan?: DailyPlan; memory?: ReminderMemory; zone?: string } = {},
) {
  const { due, nextAt } = dailyStep({ now: Date.parse(moment), zone, plan, memory });
  return { due, next: nextAt === null ? null : new Date(nextAt).toISOString() };
}

describe('the daily reminder', () => {
  it('waits for its time', () => {
    expect(stepAt('2026-11-18T08:59:59.999+01:00')).toEqual({ due: null, next: '2026-11-18T08:00:00.000Z' });
    expect(stepAt('2026-11-18T09:00+01:00')).toEqual({ due: '2026-11-18', next: '2026-11-19T08:00:00.000Z' });
  });

  it('is caught up with until its day is over, and not on the next', () => {
    expect(stepAt('2026-11-18T23:59+01:00').due).toBe('2026-11-18');
    expect(stepAt('2026-11-19T00:00+01:00').due).toBe(null);
  });

  it('comes once a day', () => {
    const memory = settleDay(noReminders, '2026-11-18');
    expect(stepAt('2026-11-18T15:00+01:00', { memory })).toEqual({ due: null, next: '2026-11-19T08:00:00.000Z' });
  });

  it('leaves out the days that were not chosen', () => {
    expect(stepAt('2026-11-21T12:00+01:00')).toEqual({ due: null, next: '2026-11-23T08:00:00.000Z' });
  });

  it('finds the next week where one day is chosen and over', () => {
    const plan: DailyPlan = { ...workdays, days: [3] };
    const memory = settleDay(noReminders, '2026-11-18');
    expect(stepAt('2026-11-18T10:00+01:00', { plan, memory }).next).toBe('2026-11-25T08:00:00.000Z');
  });

  it('never comes when it is turned off', () => {
    expect(stepAt('2026-11-18T10:00+01:00', { plan: { ...workdays, isOn: false } })).toEqual({ due: null, next: null });
  });

  it('keeps to the clock on the wall when clocks change', () => {
    const plan: DailyPlan = { ...workdays, days: [1, 2, 3, 4, 5, 6, 7] };
    expect(stepAt('2026-03-28T12:00+01:00', { plan, memory: settleDay(noReminders, '2026-03-28') }).next).toBe(
      '2026-03-29T07:00:00.000Z',
    );
    expect(stepAt('2026-03-28T12:00+01:00', { plan: { ...plan, time: '02:30' } }).next).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('keeps to the clock of the place where the user is', () => {
    expect(stepAt('2026-11-18T10:00+01:00', { zone: 'America/New_York' })).toEqual({
      due: null,
      next: '2026-11-18T14:00:00.000Z',
    });
  });

  it('does not come again on a day that is met twice on the way over the date line', () => {
    const memory = ['2026-11-18', '2026-11-19'].reduce(settleDay, noReminders);
    expect(stepAt('2026-11-18T22:00Z', { memory, zone: 'Pacific/Honolulu' }).due).toBe(null);
  });
});

describe('"in an hour"', () => {
  const asked = inAnHour(noReminders, Date.parse('2026-11-18T09:05+01:00'), zagreb);

  it('asks again an hour later, once', () => {
    expect(stepAt('2026-11-18T10:04+01:00', { memory: asked })).toEqual({
      due: null,
      next: '2026-11-18T09:05:00.000Z',
    });
    expect(stepAt('2026-11-18T10:05+01:00', { memory: asked }).due).toBe('2026-11-18');
    const memory = notOn(asked, '2026-11-18');
    expect(stepAt('2026-11-18T10:06+01:00', { memory }).due).toBe(null);
  });

  it('is forgotten when the day is slept away', () => {
    expect(stepAt('2026-11-19T07:00+01:00', { memory: asked })).toEqual({
      due: null,
      next: '2026-11-19T08:00:00.000Z',
    });
  });

  it('holds past midnight for who asked late', () => {
    const memory = inAnHour(noReminders, Date.parse('2026-11-18T23:30+01:00'), zagreb);
    expect(stepAt('2026-11-19T00:29+01:00', { memory })).toEqual({ due: null, next: '2026-11-18T23:30:00.000Z' });
    expect(stepAt('2026-11-19T00:30+01:00', { memory }).due).toBe('2026-11-18');
    expect(stepAt('2026-11-19T02:30+01:00', { memory }).due).toBe(null);
  });
});

describe('a time that was just chosen', () => {
  const input = { zone: zagreb, plan: workdays, memory: noReminders };

  it('means tomorrow when it is over today', () => {
    const memory = withoutCatchingUp({ ...input, now: Date.parse('2026-11-18T15:00+01:00') });
    expect(stepAt('2026-11-18T15:00+01:00', { memory })).toEqual({ due: null, next: '2026-11-19T08:00:00.000Z' });
  });

  it('means today when it is to come', () => {
    expect(withoutCatchingUp({ ...input, now: Date.parse('2026-11-18T08:00+01:00') })).toBe(noReminders);
  });
});
