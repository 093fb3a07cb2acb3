import { describe, expect, it } from 'vitest';
import { sayings } from '../../../core/tips/sayings.ts';
import { sayingOf, tipOf, tipWithId } from '../../../core/tips/tip-of-the-day.ts';
import { tips } from '../../../core/tips/tips.ts';
import { addDays } from '../../../core/week/civil-day.ts';

function daysFrom(day: string, count: number, step = 1): readonly string[] {
  return Array.from({ length: count }, (_, at) => addDays(day, at * step));
}

describe('the tip of the day', () => {
  it('stays the same for a day', () => {
    expect(tipOf('2026-11-23')).toBe(tipOf('2026-11-23'));
  });

  it.each(['2026-11-23', '2024-02-20', '1969-12-25'])('brings all tips before it repeats one, from %s on', (day) => {
    expect(new Set(daysFrom(day, tips.length).map(tipOf)).size).toBe(tips.length);
  });

  it('changes its theme from one day to the next', () => {
    const themes = daysFrom('2026-11-23', 2 * tips.length + 1).map((day) => tipOf(day).theme);
    expect(themes.filter((theme, at) => theme === themes[at + 1])).toEqual([]);
  });

  it('still has something to read on a day that is none', () => {
    expect(tips).toContain(tipOf('no day'));
  });

  it('finds the tip that a session was stored with, unless it is gone', () => {
    expect([tipWithId('get-to-know-someone-new'), tipWithId('gone')]).toEqual([tips[0], null]);
  });
});

describe('the saying of the day', () => {
  it('brings all sayings before it repeats one', () => {
    expect(new Set(daysFrom('2026-11-23', sayings.length).map(sayingOf)).size).toBe(sayings.length);
  });

  it('does so in a week’s summary, too, which shows the saying of every seventh day', () => {
    expect(new Set(daysFrom('2026-11-23', sayings.length, 7).map(sayingOf)).size).toBe(sayings.length);
  });
});
