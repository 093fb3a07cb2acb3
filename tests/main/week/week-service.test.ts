import { describe, expect, it } from 'vitest';
import type { EndedSession } from '../../../core/session/session-record.ts';
import type { WeekStart } from '../../../core/week/week-summary.ts';
import { WeekService } from '../../../main/week/week-service.ts';
import { historyInMemory } from '../../support/history/history-in-memory.ts';
import { anAction, aSession } from '../../core/week/builders.ts';

function storageWith(sessions: readonly EndedSession[]) {
  return historyInMemory({ people: [], sessions, mergedInto: new Map(), networks: new Map() });
}

function serviceWith(sessions: readonly EndedSession[], changes: { weekStart?: WeekStart; zone?: string } = {}) {
  const wallMs = Date.parse('2026-11-20T09:00:00Z');
  return new WeekService({
    storage: storageWith(sessions),
    clock: {
      read: () => ({ wallMs, steadyMs: 0, awakeMs: null }),
      timeZone: () => changes.zone ?? 'Europe/Zagreb',
    },
    weekStart: () => changes.weekStart ?? 1,
    nextName: () => 'Omar Haddad',
    sessionMinutes: () => 12,
    goal: () => null,
    sayingOf: (day) => ({ id: 'saying', text: `A saying for ${day}.` }),
  });
}

const done = { outcome: 'done', actions: [anAction()] } as const;

describe('a week asked for', () => {
  it('is the present one when no day is given', async () => {
    const summary = await serviceWith([aSession()]).summary(null);
    expect(summary).toMatchObject({
      firstDay: '2026-11-16',
      lastDay: '2026-11-22',
      isThisWeek: true,
      nextName: 'Omar Haddad',
      sessionMinutes: 12,
      today: '2026-11-20',
      saying: 'A saying for 2026-11-16.',
    });
    expect(summary.totals.peopleSeen).toBe(1);
  });

  it('is the one that the day lies in, with the week before it', async () => {
    const service = serviceWith([aSession(done)]);
    const summary = await service.summary('2026-11-24');
    expect(summary).toMatchObject({ firstDay: '2026-11-23', isThisWeek: false, hasEarlier: true });
    expect(summary.weekBefore.peopleMet).toBe(1);
  });

  it('begins on the chosen day', async () => {
    expect((await serviceWith([], { weekStart: 7 }).summary(null)).firstDay).toBe('2026-11-15');
  });

  it('knows when there is nothing earlier', async () => {
    const service = serviceWith([aSession()]);
    expect((await service.summary(null)).hasEarlier).toBe(false);
    expect((await service.summary('2026-11-10')).hasLater).toBe(true);
  });
});
