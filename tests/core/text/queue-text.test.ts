import { describe, expect, it } from 'vitest';
import type { QueueReason } from '../../../core/queue/queue-entry.ts';
import { reasonText, roleText } from '../../../core/text/queue-text.ts';

const today = '2026-11-23';

function reason(changes: Partial<QueueReason> = {}): QueueReason {
  return { kind: 'drawn', day: null, connectedOn: null, connectedThrough: null, lastMetAt: null, ...changes };
}

describe('why somebody is up', () => {
  it('is how they came together', () => {
    const facts = reason({ connectedOn: '2019-05-04', connectedThrough: 'linkedin' });
    expect(reasonText(facts, null, today)).toBe('Connected on LinkedIn in 2019, never met here');
  });

  it('is when they were in touch last, once they were', () => {
    const facts = reason({ connectedOn: '2019-05-04', connectedThrough: 'linkedin', lastMetAt: 1 });
    expect([reasonText(facts, '2026-05-20', today), reasonText(facts, '2025-05-20', today)]).toEqual([
      'You were last in touch in May',
      'You were last in touch in May 2025',
    ]);
  });

  it('is a promise, with its day', () => {
    expect([
      reasonText(reason({ kind: 'follow-up', day: '2026-11-20' }), null, today),
      reasonText(reason({ kind: 'follow-up', day: today }), null, today),
      reasonText(reason({ kind: 'follow-up', day: '2025-12-03' }), null, today),
    ]).toEqual([
      'You meant to come back on 20 November',
      'You meant to come back today',
      'You meant to come back on 3 December 2025',
    ]);
  });

  it('is that the user chose them', () => {
    expect(reasonText(reason({ kind: 'chosen' }), null, today)).toBe('You put them first');
  });

  it('is said even when nothing is known', () => {
    expect(reasonText(reason(), null, today)).toBe('You have not been in touch yet');
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
