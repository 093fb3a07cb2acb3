import { describe, expect, it } from 'vitest';
import type { Action } from '../../../core/actions/action.ts';
import { dueNotice, nextNoticeAt, sessionNotice } from '../../../core/notifications/session-notice.ts';
import { aRecord, paused, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

function anAction(state: Action['state']): Action {
  return { id: 'a', kind: 'comment', state, profileId: null, targetUrl: null, note: '', at: 0, offsetMs: 0 };
}

describe('dueNotice', () => {
  it('nudges when the time falls to three minutes', () => {
    expect(dueNotice(aRecord(), 3 * minuteMs + 1, 3 * minuteMs)).toBe('nudge');
    expect(dueNotice(aRecord(), 3 * minuteMs + 2, 3 * minuteMs + 1)).toBeNull();
    expect(dueNotice(aRecord(), 3 * minuteMs, 3 * minuteMs - 1)).toBeNull();
  });

  it.each(['confirmed', 'opened'] as const)('does not nudge whoever has an action that is %s', (state) => {
    expect(dueNotice(aRecord({ actions: [anAction(state)] }), 4 * minuteMs, 3 * minuteMs)).toBeNull();
  });

  it('nudges whoever has only declined one', () => {
    expect(dueNotice(aRecord({ actions: [anAction('declined')] }), 4 * minuteMs, 3 * minuteMs)).toBe('nudge');
  });

  it('tells of the last minute whatever was done', () => {
    expect(dueNotice(aRecord({ actions: [anAction('confirmed')] }), minuteMs + 1, minuteMs)).toBe('last-minute');
  });

  it('tells only the later of two that a late look finds', () => {
    expect(dueNotice(aRecord(), 4 * minuteMs, 30_000)).toBe('last-minute');
  });

  it('says nothing in a session that begins with three minutes', () => {
    expect(dueNotice(aRecord({ plannedMs: 3 * minuteMs }), 3 * minuteMs, 3 * minuteMs - 500)).toBeNull();
  });

  it('says nothing when two more minutes were added near the end', () => {
    expect(dueNotice(aRecord(), 30_000, 150_000)).toBeNull();
  });

  it('says nothing about the last minute when all of it has passed', () => {
    expect(dueNotice(aRecord(), 2 * minuteMs, 0)).toBeNull();
  });
});

describe('nextNoticeAt', () => {
  it('is three minutes before the end, then one, then never', () => {
    const end = startedAt + 12 * minuteMs;
    expect(nextNoticeAt(running(), startedAt)).toBe(end - 3 * minuteMs);
    expect(nextNoticeAt(running(), end - 3 * minuteMs)).toBe(end - minuteMs);
    expect(nextNoticeAt(running(), end - minuteMs)).toBeNull();
  });

  it('is never for a session that does not run', () => {
    expect(nextNoticeAt(rest, startedAt)).toBeNull();
    expect(nextNoticeAt(paused(), startedAt)).toBeNull();
  });
});

describe('sessionNotice', () => {
  it('names the person and the time', () => {
    expect(sessionNotice('nudge', aRecord(), 'linux').title).toBe('3 minutes left with Ana');
    expect(sessionNotice('last-minute', aRecord(), 'linux').title).toBe('Last minute with Ana');
    expect(sessionNotice('ended', aRecord(), 'linux').title).toBe('12 minutes with Ana are over');
    expect(sessionNotice('ended', aRecord({ plannedMs: minuteMs }), 'linux').title).toBe('1 minute with Ana is over');
  });

  it.each(['darwin', 'win32'] as const)('has buttons at the end on %s', (platform) => {
    expect(sessionNotice('ended', aRecord(), platform).buttons).toEqual([
      { label: '2 more minutes', answer: { kind: 'extend', minutes: 2 } },
      { label: 'Reflect', answer: { kind: 'reflect' } },
    ]);
  });

  it('has none on Linux, which would not show them', () => {
    expect(sessionNotice('ended', aRecord(), 'linux').buttons).toEqual([]);
  });
});
