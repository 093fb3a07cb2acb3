import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../core/week/headline.ts';

const nothing = { peopleMet: 0, peopleSeen: 0, minutes: 0, deeds: 0 };
const week = { totals: nothing, isThisWeek: true, hasLater: false };

describe('the headline of a week', () => {
  it('is about the people who were met', () => {
    const totals = { peopleMet: 3, peopleSeen: 5, minutes: 41, deeds: 6 };
    expect(headlineOf({ ...week, totals })).toEqual({
      kind: 'met',
      people: 3,
      minutes: 41,
      deeds: 6,
      alsoLookedAt: 2,
    });
  });

  it('is about those who were looked at when nobody was met', () => {
    const totals = { ...nothing, peopleSeen: 2, minutes: 18 };
    expect(headlineOf({ ...week, totals })).toEqual({ kind: 'looked', people: 2, minutes: 18 });
  });

  it('says that this week is still open', () => {
    expect(headlineOf(week).kind).toBe('open');
  });

  it('says that a week in the past was quiet', () => {
    expect(headlineOf({ ...week, isThisWeek: false, hasLater: true }).kind).toBe('quiet');
  });
});
