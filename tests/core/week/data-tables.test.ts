import { describe, expect, it } from 'vitest';
import { actionRows, dataKinds, followUpRows, sessionRows, tableWriter } from '../../../core/week/data-tables.ts';
import { anAction, aSession } from './builders.ts';

const session = aSession({
  contactName: '=HYPERLINK("x")',
  outcome: 'done',
  startedAt: Date.UTC(2026, 10, 18, 23, 30),
  actions: [anAction({ note: '+1' }), anAction({ id: 'a2', state: 'declined' })],
  followUp: { id: 'f', day: '2026-12-03', note: '' },
});

describe('the rows of data', () => {
  it('have the day of the user’s zone and the moment in UTC', () => {
    expect(sessionRows([session], 'Asia/Tokyo')[0]).toMatchObject({
      day: '2026-11-19',
      time: '08:30',
      started_at: '2026-11-18T23:30:00Z',
      attended_minutes: 12,
      things_done: 1,
      follow_up_day: '2026-12-03',
    });
  });

  it('have every action, whatever became of it, with its network', () => {
    const rows = actionRows([session], { 'action-1': 'mastodon' }, 'UTC');
    expect(rows.map(({ state, network }) => [state, network])).toEqual([
      ['confirmed', 'mastodon'],
      ['declined', null],
    ]);
  });

  it('have promises, kept or open', () => {
    const promise = { followUpId: 'f', sessionId: null, contactId: 'c', name: 'Ana', day: '2026-12-03', note: '' };
    expect(
      followUpRows([
        { ...promise, isKept: true },
        { ...promise, isKept: false },
      ]).map(({ state }) => state),
    ).toEqual(['kept', 'open']);
  });
});

describe('a table', () => {
  it('for spreadsheets runs nothing and says that it is UTF-8', () => {
    const { begin, rows, end } = tableWriter('sessions', 'csv');
    const text = begin + rows(sessionRows([session], 'UTC')) + end;
    expect(text.startsWith('\u{feff}session_id,day,time,started_at,person,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('for programs is JSON, however many pieces it came in, also without any', () => {
    const { begin, rows, end } = tableWriter('actions', 'json');
    const some = actionRows([session], {}, 'UTC');
    const read = JSON.parse(begin + rows(some) + rows([]) + rows(some) + end) as { rows: unknown[] };
    expect(read.rows).toHaveLength(4);
    const empty = tableWriter('actions', 'json');
    expect(JSON.parse(empty.begin + empty.end)).toEqual({ program: 'Twelve', data: 'actions', rows: [] });
  });

  it.each(dataKinds)('of %s has its columns in the order of its rows', (kind) => {
    const [head = ''] = tableWriter(kind, 'csv').begin.slice(1).split('\r\n');
    const rows = {
      sessions: sessionRows([session], 'UTC'),
      actions: actionRows([session], {}, 'UTC'),
      'follow-ups': followUpRows([
        { followUpId: 'f', sessionId: null, contactId: 'c', name: 'Ana', day: '2026-12-03', note: '', isKept: false },
      ]),
    }[kind];
    expect(head.split(',')).toEqual(Object.keys(rows[0] ?? {}));
  });
});
