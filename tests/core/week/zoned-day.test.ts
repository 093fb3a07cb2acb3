import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber } from '../../../core/week/civil-day.ts';
import { clockTimeOf, dayOf, momentOf, startOfDay, startsOfDays } from '../../../core/week/zoned-day.ts';

const at = (text: string): number => Date.parse(text);

describe('the start of a day', () => {
  it.each([
    ['an ordinary day', 'Europe/Zagreb', '2026-11-18', '2026-11-17T23:00:00Z'],
    ['the day before clocks go forward', 'Europe/Zagreb', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['the day after', 'Europe/Zagreb', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['half an hour beside the hour', 'Asia/Kolkata', '2026-11-18', '2026-11-17T18:30:00Z'],
    ['three quarters beside the hour', 'Asia/Kathmandu', '2026-11-18', '2026-11-17T18:15:00Z'],
    ['fourteen hours ahead', 'Pacific/Kiritimati', '2026-11-18', '2026-11-17T10:00:00Z'],
    ['twelve hours behind', 'Etc/GMT+12', '2026-11-18', '2026-11-18T12:00:00Z'],
    ['a midnight that does not exist', 'Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00Z'],
    ['a midnight that comes twice', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00Z'],
    ['the hour before midnight twice', 'America/Asuncion', '2023-03-26', '2023-03-26T04:00:00Z'],
  ])('knows %s', (_, zone, day, expected) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('is also the end of a day that was left out', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'));
    expect(dayOf(at('2011-12-30T09:59:59.999Z'), 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf(at('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('counts in UTC where the zone is unknown', () => {
    expect(startOfDay('2026-11-18', 'Etc/Unknown')).toBe(at('2026-11-18T00:00:00Z'));
  });
});

describe('the day of a moment', () => {
  it('is told by the wall, to the millisecond', () => {
    expect(dayOf(at('2026-11-17T22:59:59.999Z'), 'Europe/Zagreb')).toBe('2026-11-17');
    expect(dayOf(at('2026-11-17T23:00:00.000Z'), 'Europe/Zagreb')).toBe('2026-11-18');
  });

  it('goes on when clocks set back at one minute past midnight show the day before again', () => {
    // St. John's set its clocks back at 00:01 on 7 November 2010.
    expect(dayOf(at('2010-11-07T02:29:59Z'), 'America/St_Johns')).toBe('2010-11-06');
    expect(dayOf(at('2010-11-07T02:30:30Z'), 'America/St_Johns')).toBe('2010-11-07');
    expect(dayOf(at('2010-11-07T03:10:00Z'), 'America/St_Johns')).toBe('2010-11-07');
  });
});

describe('the moment of a time', () => {
  it.each([
    ['an ordinary morning', 'Europe/Zagreb', '2026-11-18', '09:00', '2026-11-18T08:00:00Z'],
    ['a morning after clocks went forward', 'Europe/Zagreb', '2026-03-29', '09:00', '2026-03-29T07:00:00Z'],
    ['a time that is left out', 'Europe/Zagreb', '2026-03-29', '02:30', '2026-03-29T01:00:00Z'],
    ['a time that comes twice', 'Europe/Zagreb', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['a midnight that does not exist', 'Asia/Beirut', '2026-03-29', '00:00', '2026-03-28T22:00:00Z'],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00Z'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-30', '09:00', '2011-12-30T10:00:00Z'],
  ])('knows %s', (_, zone, day, time, expected) => {
    expect(new Date(momentOf(day, time, zone)).toISOString()).toBe(new Date(expected).toISOString());
  });
});

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const moments = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2100, 0) });

describe('days in any zone', () => {
  it('hold their moments', () => {
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const day = dayOf(moment, zone);
        expect(startOfDay(day, zone)).toBeLessThanOrEqual(moment);
        expect(startOfDay(addDays(day, 1), zone)).toBeGreaterThan(moment);
      }),
      { numRuns: 500 },
    );
  });

  it('begin where a walk minute by minute finds them', () => {
    const anyDay = fc.integer({ min: 400, max: 47_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(zones, anyDay, (zone, day) => {
        const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
        const start = startOfDay(day, zone);
        const walk = Array.from({ length: 240 }, (_, minute) => start + (minute - 120) * 60_000);
        const first = walk.find((moment) => calendar.format(moment) >= day);
        expect(first).toBe(start);
        expect(calendar.format(start - 1) < day).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the time that clocks show', () => {
  it.each([
    ['Europe/Zagreb', '2026-11-17T18:30:59Z', '19:30'],
    ['Asia/Kathmandu', '2026-11-17T18:15:00Z', '00:00'],
    ['America/New_York', '1969-12-31T23:05:00Z', '18:05'],
    ['Nowhere/Unknown', '2026-11-17T18:30:00Z', '18:30'],
  ])('in %s at %s', (zone, moment, time) => {
    expect(clockTimeOf(at(moment), zone)).toBe(time);
  });

  it('leads back to the minute it was read at, where it comes once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 21_000 }), fc.nat(1_439), (day, minute) => {
        const ms = at(`${dayFromNumber(day)}T00:00:00Z`) + minute * 60_000;
        const [shown, time] = [dayOf(ms, 'Asia/Kolkata'), clockTimeOf(ms, 'Asia/Kolkata')];
        expect(momentOf(shown, time, 'Asia/Kolkata')).toBe(ms);
      }),
    );
  });
});

describe('days in a row', () => {
  it.each([
    ['Europe/Zagreb', '2026-03-20'],
    ['America/Havana', '2026-10-25'],
    ['Asia/Beirut', '2026-03-20'],
    ['Pacific/Apia', '2011-12-25'],
    ['America/St_Johns', '2010-11-01'],
    ['Africa/Casablanca', '2026-02-10'],
  ])('begin in %s as each of them does by itself', (zone, first) => {
    const days = Array.from({ length: 61 }, (_, index) => addDays(first, index));
    expect(startsOfDays(first, 60, zone)).toEqual(days.map((day) => startOfDay(day, zone)));
  });
});
