import { describe, expect, it } from 'vitest';
import { hideNames, hideNamesOfYear } from '../../../core/week/hide-names.ts';
import { summariseWeek } from '../../../core/week/summarise-week.ts';
import { anAction, aSession } from './builders.ts';

const look = { id: 'l', profileId: 'p', url: 'https://linkedin.example/ana', at: 1, offsetMs: 1 };
const site = { id: 'm', profileId: null, url: 'https://ana.example/', at: 2, offsetMs: 2 };
const week = summariseWeek({
  week: { firstDay: '2026-11-16', lastDay: '2026-11-22' },
  zone: 'UTC',
  today: '2026-11-20',
  sessions: [
    aSession({
      note: 'Ana rows on Sundays.',
      outcome: 'done',
      actions: [anAction({ note: 'Ana’s talk' })],
      looks: [look, site],
      followUp: { id: 'f', day: '2026-12-01', note: 'send Ana the map' },
    }),
    aSession({ id: 's2', contactId: 'omar', contactName: 'Omar', startedAt: Date.UTC(2026, 10, 19) }),
  ],
  networks: { l: 'linkedin' },
  earlier: [],
  goal: null,
  span: null,
  saying: 'One at a time.',
  nextName: 'Ana Kovačević',
  sessionMinutes: 12,
});
const alias = (number: number): string => `Person ${number}`;

describe('a week without names', () => {
  const hidden = hideNames(week, alias);

  it('tells nobody’s name anywhere', () => {
    const shown = JSON.stringify({
      ...hidden,
      days: hidden.days.map(({ sessions }) => sessions.map(({ name }) => name)),
    });
    expect(shown).not.toMatch(/Kovačević|Omar|rows on Sundays|talk|map|ana\.example|linkedin\.example/);
  });

  it('calls the same person the same throughout', () => {
    expect(hidden.people.map(({ name }) => name)).toEqual(['Person 0', 'Person 1']);
    expect(hidden.days.flatMap(({ sessions }) => sessions.map(({ name }) => name))).toEqual(['Person 0', 'Person 1']);
  });

  it('keeps what was done, where, and every number', () => {
    expect(hidden.totals).toEqual(week.totals);
    expect(hidden.people[0]).toMatchObject({
      deeds: [{ kind: 'comment', note: '', network: null }],
      reads: [{ network: 'linkedin', url: '' }],
      followUp: { day: '2026-12-01', note: '' },
    });
  });
});

it('a year without names has the same alias for somebody in both lists', () => {
  const person = (contactId: string) => ({
    contactId,
    name: contactId,
    familiarityBefore: 1 as const,
    familiarityAfter: 2 as const,
    sessions: 1,
    deeds: 1,
    attendedMs: 1,
  });
  const year = { closest: [person('ana'), person('omar')], mostDone: [person('omar')] } as never;
  const { closest, mostDone } = hideNamesOfYear(year, alias);
  expect([...closest, ...mostDone].map(({ name }) => name)).toEqual(['Person 0', 'Person 1', 'Person 1']);
});
