import { describe, expect, it } from 'vitest';
import { isNoticeWanted, sessionNotice } from '../../../core/notifications/session-notice.ts';
import { aRecord } from '../../support/session-states.ts';

const minuteMs = 60_000;

describe('isNoticeWanted', () => {
  const none = { notifyStart: false, notifyNudge: false, notifyLastMinute: false, notifyEnd: false };

  it.each([
    ['start', 'notifyStart'],
    ['nudge', 'notifyNudge'],
    ['last-minute', 'notifyLastMinute'],
    ['ended', 'notifyEnd'],
  ] as const)('lets %s be turned on and off by itself', (kind, name) => {
    expect(isNoticeWanted(kind, none)).toBe(false);
    expect(isNoticeWanted(kind, { ...none, [name]: true })).toBe(true);
  });
});

describe('sessionNotice', () => {
  it('names the person and the time', () => {
    expect(sessionNotice('start', aRecord(), 'linux').title).toBe('12 minutes with Ana');
    expect(sessionNotice('nudge', aRecord(), 'linux').title).toBe('3 minutes left with Ana');
    expect(sessionNotice('last-minute', aRecord(), 'linux').title).toBe('Last minute with Ana');
    expect(sessionNotice('ended', aRecord(), 'linux').title).toBe('12 minutes with Ana are over');
    expect(sessionNotice('ended', aRecord({ plannedMs: minuteMs }), 'linux').title).toBe('1 minute with Ana is over');
  });

  it.each(['darwin', 'win32'] as const)('has buttons at the end on %s', (platform) => {
    expect(sessionNotice('ended', aRecord(), platform).buttons).toEqual([
      { label: '2 more minutes', answer: { kind: 'extend', minutes: 2 } },
      { label: 'Reflect', answer: { kind: 'open', window: 'session' } },
    ]);
  });

  it('has none on Linux, which would not show them', () => {
    expect(sessionNotice('ended', aRecord(), 'linux').buttons).toEqual([]);
  });
});
