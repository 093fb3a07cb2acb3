import { describe, expect, it } from 'vitest';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { buildWeek } from '../../../main/week/build-week.ts';

const nobody = undefined as never;

describe('what tells of weeks', () => {
  it('knows who is next and for how long at the moment it is asked', async () => {
    const wallMs = Date.parse('2026-11-20T09:00:00Z');
    let sessionMinutes = 12;
    const request = ((name: string) =>
      Promise.resolve(name === 'sessions:span' ? null : name === 'week:networks' ? {} : [])) as Storage['request'];
    const { week } = buildWeek({
      electron: { shell: nobody, dialog: nobody, clipboard: nobody, BrowserWindow: nobody },
      data: { folder: '/data' },
      posts: { newerThan: () => Promise.resolve(new Map()) },
      onChange: () => {},
      storage: { request },
      clock: {
        read: () => ({ wallMs, steadyMs: 0, awakeMs: null }),
        timeZone: () => 'UTC',
        after: () => ({ cancel: () => {} }),
      },
      calendar: { weekStart: () => 7 },
      queue: { next: null, list: () => Promise.resolve([]) },
      settings: {
        get: () => ({
          sessionMinutes,
          weeklyGoal: 'minutes',
          weeklyGoalPeople: 3,
          weeklyGoalMinutes: 45,
          reminderTime: '09:00',
          reminderDays: [1],
        }),
      },
    });
    sessionMinutes = 25;
    expect(await week.summary(null)).toMatchObject({
      firstDay: '2026-11-15',
      nextName: null,
      sessionMinutes: 25,
      goal: { kind: 'minutes', target: 45, reachedOn: null },
    });
  });
});
