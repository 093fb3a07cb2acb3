import { describe, expect, it } from 'vitest';
import type { Day, WeekSummary } from '../../../core/week/week-summary.ts';
import { weekHandlers } from '../../../main/week/week-handlers.ts';

const asked: (Day | null)[] = [];
const handler = weekHandlers({
  summary: (day) => {
    asked.push(day);
    return Promise.resolve({} as WeekSummary);
  },
})['week:summary'];

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
