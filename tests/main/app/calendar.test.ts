import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../main/app/calendar.ts';
import type { Settings } from '../../../core/settings/settings.ts';

function setUp(now: string, zone: string, locale = 'en-GB') {
  const user = { zone, weekStart: 'system' as Settings['weekStart'], now: Date.parse(now) };
  const calendar = createCalendar({
    clock: { read: () => ({ wallMs: user.now, steadyMs: 0, awakeMs: null }), timeZone: () => user.zone },
    settings: () => user,
    locale: () => locale,
  });
  const week = (): readonly string[] => {
    const { from, to } = calendar.week();
    return [new Date(from).toISOString(), new Date(to).toISOString()];
  };
  return { calendar, user, week };
}

describe('the calendar', () => {
  it('shows the day of the place where the user is, also when they travel', () => {
    const { calendar, user } = setUp('2026-11-18T23:30:00Z', 'Europe/London');
    expect(calendar.today()).toBe('2026-11-18');
    user.zone = 'Asia/Tokyo';
    expect(calendar.today()).toBe('2026-11-19');
  });

  it.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['ar-EG', 6],
  ])('begins the week as people in %s do', (locale, first) => {
    expect(setUp('2026-11-18T12:00:00Z', 'UTC', locale).calendar.weekStart()).toBe(first);
  });

  it('begins the week on the day that the user chose, from then on', () => {
    const { calendar, user } = setUp('2026-11-18T12:00:00Z', 'UTC');
    user.weekStart = 3;
    expect(calendar.weekStart()).toBe(3);
  });

  it('has weeks from midnight to midnight where the user is, an hour longer when clocks go back', () => {
    const { week } = setUp('2026-10-22T12:00:00Z', 'Europe/Zagreb');
    expect(week()).toEqual(['2026-10-18T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  });
});
