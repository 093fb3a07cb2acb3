import { describe, expect, it } from 'vitest';
import { pillView } from '../../../core/pill/pill-view.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const choices = { pillOpacity: 80 };

describe('what the pill shows', () => {
  it('is the first name and the end of a running session', () => {
    expect(pillView(running(), choices)).toEqual({
      firstName: 'Ana',
      plannedMs: 720_000,
      timer: { kind: 'running', deadlineAt: startedAt + 720_000 },
      opacity: 80,
    });
  });

  it('is what is left of a paused one', () => {
    expect(pillView(paused(), choices)?.timer).toEqual({ kind: 'paused', remainingMs: 432_000 });
  });

  it.each(['absence', 'restart'] as const)('asks when nobody wanted the pause: %s', (reason) => {
    expect(pillView(paused({ reason }), choices)?.timer.kind).toBe('away');
  });

  it('is nothing when there is nothing left to count', () => {
    expect([pillView(rest, choices), pillView(reflecting(), choices)]).toEqual([null, null]);
  });
});
