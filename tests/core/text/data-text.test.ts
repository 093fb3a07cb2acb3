import { describe, expect, it } from 'vitest';
import { countsText, dataText } from '../../../core/text/data-text.ts';

const here = { today: '2026-11-18', zone: 'Europe/Zagreb' };
const backup = { fileName: 'mine.twelve', savedAt: 0, people: 1, sessions: 0, hasSettings: true };

describe('the words about all of the data', () => {
  it('count people and sessions, each in its number', () => {
    expect(countsText({ people: 1, sessions: 0 })).toBe('1 person and 0 sessions');
    expect(countsText({ people: 214, sessions: 1 })).toBe('214 people and 1 session');
  });

  it('name the day in the user’s own zone, with the year where it is another', () => {
    const lateInZagreb = Date.UTC(2026, 10, 3, 23, 30);
    expect(dataText.holds({ ...backup, savedAt: lateInZagreb }, here)).toContain('saved on 4 November.');
    expect(dataText.holds({ ...backup, savedAt: Date.UTC(2025, 10, 3, 11) }, here)).toContain('3 November 2025.');
  });

  it('speak of everything where the numbers are not known', () => {
    expect(dataText.replaces(null)).toContain('all that is here');
    expect(dataText.eraseWhat(null)).toContain('All people and sessions go');
  });
});
