import { describe, expect, it } from 'vitest';
import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import { weekHandlers } from '../../../main/week/week-handlers.ts';

const asked: (Day | null)[] = [];
const nobody: never = undefined as never;
const handlers = weekHandlers(
  {
    summary: (day) => {
      asked.push(day);
      return Promise.resolve({} as WeekSummary);
    },
    levels: nobody,
    days: nobody,
    year: nobody,
  },
  { ahead: nobody, keep: nobody, returns: nobody, returned: nobody, openPost: nobody },
);
const handler = handlers['week:summary'];

describe('the request for a week', () => {
  it('passes the day on', async () => {
    await handler.run(handler.parse([{ day: '2026-11-18' }]), { window: 'week' });
    await handler.run(handler.parse([{ day: null }]), { window: 'week' });
    expect(asked).toEqual(['2026-11-18', null]);
  });

  it.each([
    [[]],
    [[null]],
    [[{}]],
    [[{ day: undefined }]],
    [[{ day: 20_261_118 }]],
    [[{ day: '2026-11-31' }]],
    [[{ day: '0000-01-01' }]],
    [[{ day: '9999-12-31' }]],
    [[{ day: '2026-11-18', zone: 'UTC' }]],
    [[{ day: '2026-11-18' }, 1]],
  ])('refuses %j', (args) => {
    expect(() => handler.parse(args)).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });
});

describe('the request for some days', () => {
  const { parse } = handlers['week:days'];

  it('takes a month and its neighbours, in order', () => {
    const span = { firstDay: '2026-10-26', lastDay: '2026-12-06' };
    expect(parse([span])).toEqual([span]);
  });

  it.each([
    [{ firstDay: '2026-12-06', lastDay: '2026-12-05' }],
    [{ firstDay: '2026-01-01', lastDay: '2026-12-31' }],
    [{ firstDay: '2026-01-01', lastDay: '2026-02-30' }],
    [{ firstDay: '2026-01-01' }],
  ])('refuses %j', (span) => {
    expect(() => parse([span])).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });
});
