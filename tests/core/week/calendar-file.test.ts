import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarFacts } from '../../../core/week/calendar-file.ts';

const facts: CalendarFacts = {
  stamp: '20261120T090000Z',
  today: '2026-11-20',
  daily: { time: '08:30', days: [1, 2, 3, 4], minutes: 12 },
  followUps: [
    {
      followUpId: 'f1',
      contactId: 'c',
      name: 'Ana Kovačević; 王小明, and somebody with a name that goes on and on and on and on and on',
      day: '2026-12-31',
      note: 'send her\nthe map',
    },
  ],
};

/** The events as a calendar reads them. */
function eventsIn(text: string): readonly InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar file', () => {
  it('is read by a calendar: the daily twelve minutes, at the same time wherever one is', () => {
    const [daily] = eventsIn(calendarFile(facts));
    expect(daily?.summary).toBe('Twelve minutes for somebody');
    expect(daily?.startDate.toString()).toBe('2026-11-23T08:30:00');
    expect(daily?.startDate.zone.tzid).toBe('floating');
    expect(daily?.duration.toSeconds()).toBe(720);
    const occurrences = daily?.iterator();
    const next = Array.from({ length: 5 }, () => occurrences?.next().toString().slice(0, 10));
    expect(next).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-30']);
  });

  it('has each promise on its whole day, over the end of the year', () => {
    const promise = eventsIn(calendarFile(facts))[1];
    expect(promise?.summary).toBe(`Come back to ${facts.followUps[0]?.name ?? ''}`);
    expect(promise?.description).toBe('send her\nthe map');
    expect([promise?.startDate.toString(), promise?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01']);
    expect(promise?.startDate.isDate).toBe(true);
  });

  it('has no line longer than 75 octets, and cuts no character in two', () => {
    const lines = calendarFile(facts).split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(calendarFile(facts)).not.toContain('\u{fffd}');
  });
});
