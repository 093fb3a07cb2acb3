import { describe, expect, it } from 'vitest';
import { summarisedDay, weeklyStep, type WeeklyPlan } from '../../../core/reminders/weekly-reminder.ts';

const sundays: WeeklyPlan = { isOn: true, day: 7, time: '17:00' };
const sunday = Date.parse('2026-11-22T17:00+01:00');

/** 22 November 2026 is a Sunday. */
function stepAt(
  moment: string,
  {
    plan = sundays,
    toldAt = null,
    zone = 'Europe/Zagreb',
  }: { plan?: WeeklyPlan; toldAt?: number | null; zone?: string } = {},
) {
  const { due, nextAt } = weeklyStep({ now: Date.parse(moment), zone, plan, toldAt });
  return { due: due?.day ?? null, next: nextAt === null ? null : new Date(nextAt).toISOString() };
}

describe('the weekly summary', () => {
  it('waits for its day and time', () => {
    expect(stepAt('2026-11-22T16:59+01:00')).toEqual({ due: null, next: '2026-11-22T16:00:00.000Z' });
    expect(stepAt('2026-11-22T17:00+01:00')).toEqual({ due: '2026-11-22', next: '2026-11-29T16:00:00.000Z' });
  });

  it('is caught up with for a day', () => {
    expect(stepAt('2026-11-23T16:59+01:00').due).toBe('2026-11-22');
    expect(stepAt('2026-11-23T17:00+01:00').due).toBe(null);
  });

  it('comes once a week', () => {
    expect(stepAt('2026-11-22T18:00+01:00', { toldAt: sunday }).due).toBe(null);
    expect(stepAt('2026-11-29T17:00+01:00', { toldAt: sunday }).due).toBe('2026-11-29');
  });

  it('does not come again for who flies back into the Sunday', () => {
    expect(stepAt('2026-11-22T20:00-10:00', { toldAt: sunday, zone: 'Pacific/Honolulu' }).due).toBe(null);
  });

  it('comes in the next week for who flies ahead of it', () => {
    const toldAt = Date.parse('2026-11-22T17:00-10:00');
    expect(stepAt('2026-11-29T17:00+14:00', { toldAt, zone: 'Pacific/Kiritimati' }).due).toBe('2026-11-29');
  });

  it('does not come twice in a week because its day was moved', () => {
    const plan: WeeklyPlan = { ...sundays, day: 1 };
    expect(stepAt('2026-11-23T18:00+01:00', { plan, toldAt: sunday })).toEqual({
      due: null,
      next: '2026-11-30T16:00:00.000Z',
    });
  });

  it('is not silenced by a clock that once was years ahead', () => {
    expect(stepAt('2026-11-22T17:00+01:00', { toldAt: Date.parse('2036-01-06T17:00+01:00') }).due).toBe('2026-11-22');
  });

  it('never comes when it is turned off', () => {
    expect(stepAt('2026-11-22T17:00+01:00', { plan: { ...sundays, isOn: false } })).toEqual({ due: null, next: null });
  });
});

describe('the week that a summary is about', () => {
  it('is the present one towards its end, and the one before at its beginning', () => {
    expect(summarisedDay('2026-11-22', 1)).toBe('2026-11-22');
    expect(summarisedDay('2026-11-20', 1)).toBe('2026-11-20');
    expect(summarisedDay('2026-11-16', 1)).toBe('2026-11-09');
    expect(summarisedDay('2026-11-22', 7)).toBe('2026-11-15');
  });
});
