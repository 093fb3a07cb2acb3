import { describe, expect, it } from 'vitest';
import { ringMinutes } from '../../../core/session/ring-minutes.ts';
import type { SessionRecord } from '../../../core/session/session-record.ts';
import { aLook, anAction, aRecord, minuteMs, morningMs } from '../../support/session-fixtures.ts';

const letters = { unattended: '.', attended: '-', looked: 'o', acted: '#' };
const ring = (attendedMs: number, given: Partial<SessionRecord> = {}): string =>
  ringMinutes(aRecord({ segments: [{ startedAt: morningMs, attendedMs }], ...given }))
    .map((mark) => letters[mark])
    .join('');

describe('ringMinutes', () => {
  it('marks the attended minutes, from half a minute on', () => {
    expect(ring(4.5 * minuteMs)).toBe('-----.......');
    expect(ring(4.4 * minuteMs)).toBe('----........');
  });

  it('marks where something was opened and where something was done', () => {
    const looks = [aLook({ offsetMs: 90_000 }), aLook({ offsetMs: 5 * minuteMs })];
    const actions = [anAction({ state: 'confirmed', offsetMs: 5.9 * minuteMs })];
    expect(ring(12 * minuteMs, { looks, actions })).toBe('-o---#------');
  });

  it('marks no action that was not done', () => {
    expect(ring(12 * minuteMs, { actions: [anAction({ state: 'declined' })] })).toBe('------------');
  });

  it('keeps what was done after zero within the ring', () => {
    const actions = [anAction({ state: 'confirmed', offsetMs: 12 * minuteMs })];
    expect(ring(12 * minuteMs, { actions })).toBe('-----------#');
  });

  it('has twelve minutes for a shorter session and more for a longer one', () => {
    expect(ring(5 * minuteMs, { plannedMs: 5 * minuteMs })).toBe('-----.......');
    expect(ring(14 * minuteMs, { plannedMs: 14 * minuteMs })).toBe('--------------');
  });
});
