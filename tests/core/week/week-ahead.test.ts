import { describe, expect, it } from 'vitest';
import { lookAhead, type OpenFollowUp } from '../../../core/week/week-ahead.ts';

const followUp = (day: string, note = ''): OpenFollowUp => ({
  followUpId: day + note,
  contactId: 'ana',
  name: 'Ana',
  day,
  note,
});

describe('what lies ahead', () => {
  it('is due within a week, or promised in particular or for later, and never both', () => {
    const open = [
      followUp('2026-11-10'),
      followUp('2026-11-12', 'the map'),
      followUp('2026-11-27'),
      followUp('2026-11-28'),
    ];
    const { due, promised } = lookAhead('2026-11-20', open, []);
    expect(due.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-27']);
    expect(promised.map(({ day }) => day)).toEqual(['2026-11-12', '2026-11-28']);
  });

  it('is whoever comes next', () => {
    const facts = {
      connectedOn: null,
      connectedThrough: null,
      lastMetAt: null,
      postedAt: null,
      hasWaitedLongest: false,
    };
    const reason = { kind: 'drawn', day: null, ...facts } as const;
    const { next } = lookAhead(
      '2026-11-20',
      [],
      [{ contactId: 'o', name: 'Omar', role: '', organisation: '', isPinned: false, reason }],
    );
    expect(next).toEqual([{ contactId: 'o', name: 'Omar', role: '', organisation: '' }]);
  });
});
