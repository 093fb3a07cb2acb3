import { describe, expect, it } from 'vitest';
import type { QueueReason } from '../../../core/queue/queue-entry.ts';
import { reasonText, roleText, type ReasonDays } from '../../../core/text/queue-text.ts';

const today = '2026-11-23';

const never: ReasonDays = { lastMetOn: null, postedOn: null };
const metOn = (lastMetOn: string): ReasonDays => ({ ...never, lastMetOn });
const postedOn = (postedDay: string): ReasonDays => ({ ...never, postedOn: postedDay });

function reason(changes: Partial<QueueReason> = {}): QueueReason {
  return {
    kind: 'drawn',
    day: null,
    connectedOn: null,
    connectedThrough: null,
    lastMetAt: null,
    postedAt: null,
    hasWaitedLongest: false,
    ...changes,
  };
}

describe('why somebody is up', () => {
  it('is how they came together', () => {
    const facts = reason({ connectedOn: '2019-05-04', connectedThrough: 'linkedin' });
    expect(reasonText(facts, never, today)).toBe('Connected on LinkedIn in 2019, never met here');
  });

  it('is when they were in touch last, once they were', () => {
    const facts = reason({ connectedOn: '2019-05-04', connectedThrough: 'linkedin', lastMetAt: 1 });
    expect([reasonText(facts, metOn('2026-05-20'), today), reasonText(facts, metOn('2025-05-20'), today)]).toEqual([
      'You were last in touch in May',
      'You were last in touch in May 2025',
    ]);
  });

  it('is a promise, with its day', () => {
    expect([
      reasonText(reason({ kind: 'follow-up', day: '2026-11-20' }), never, today),
      reasonText(reason({ kind: 'follow-up', day: today }), never, today),
      reasonText(reason({ kind: 'follow-up', day: '2025-12-03' }), never, today),
    ]).toEqual([
      'You meant to come back on 20 November',
      'You meant to come back today',
      'You meant to come back on 3 December 2025',
    ]);
  });

  it('is that the user chose them', () => {
    expect(reasonText(reason({ kind: 'chosen' }), never, today)).toBe('You put them first');
  });

  it('is a fresh post besides', () => {
    const facts = reason({ connectedOn: '2019-05-04', connectedThrough: 'linkedin' });
    const lines = ['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-08', '2026-09-25', '2026-09-23'].map((day) =>
      reasonText(facts, postedOn(day), today),
    );
    expect(lines[2]).toBe('Connected on LinkedIn in 2019, never met here; posted 2 days ago');
    expect(lines.map((line) => line.split('; ')[1])).toEqual([
      'posted today',
      'posted yesterday',
      'posted 2 days ago',
      'posted 2 weeks ago',
      'posted 8 weeks ago',
      undefined,
    ]);
  });

  it('is that nobody has waited longer, where the draw was left no choice', () => {
    expect(reasonText(reason({ hasWaitedLongest: true }), never, today)).toBe(
      'You have not been in touch yet; nobody has waited longer',
    );
  });

  it('is said even when nothing is known', () => {
    expect(reasonText(reason(), never, today)).toBe('You have not been in touch yet');
  });
});

describe('what somebody does', () => {
  it('leaves out what is not known', () => {
    expect([
      roleText({ role: 'Product lead', organisation: 'Acme Labs' }),
      roleText({ role: '', organisation: 'Acme Labs' }),
      roleText({ role: '', organisation: '' }),
    ]).toEqual(['Product lead, Acme Labs', 'Acme Labs', '']);
  });
});
