import { firstName } from '../contacts/first-name.ts';
import type { SessionRecord } from '../session/session-record.ts';
import type { Settings } from '../settings/settings.ts';
import { notificationText } from '../text/notification-text.ts';
import type { Platform } from '../types/platform.ts';
import type { Notice, NoticeButton } from './notice.ts';
import { minuteMs } from '../time/durations.ts';

/** What a session has to say when nobody may be looking. */
export const sessionNoticeKinds = ['start', 'nudge', 'last-minute', 'ended'] as const;

export type SessionNoticeKind = (typeof sessionNoticeKinds)[number];

/** The settings that turn them on and off. */
export type NoticeSwitches = Pick<Settings, 'notifyStart' | 'notifyNudge' | 'notifyLastMinute' | 'notifyEnd'>;

/** Whether the user wants to be told. */
export function isNoticeWanted(kind: SessionNoticeKind, switches: NoticeSwitches): boolean {
  const wanted: Readonly<Record<SessionNoticeKind, boolean>> = {
    start: switches.notifyStart,
    nudge: switches.notifyNudge,
    'last-minute': switches.notifyLastMinute,
    ended: switches.notifyEnd,
  };
  return wanted[kind];
}

/** A notice about a session, in words. All of them lead to the session's window. */
export function sessionNotice(
  kind: SessionNoticeKind,
  session: Pick<SessionRecord, 'contactName' | 'plannedMs'>,
  platform: Platform,
): Notice {
  const name = firstName(session.contactName);
  const minutes = Math.round(session.plannedMs / minuteMs);
  const notice = { kind, click: { kind: 'open', window: 'session' }, buttons: [] } as const;
  switch (kind) {
    case 'start':
      return { ...notice, title: notificationText.startTitle(minutes, name), body: notificationText.startBody };
    case 'nudge':
      return { ...notice, title: notificationText.nudgeTitle(3, name), body: notificationText.nudgeBody };
    case 'last-minute':
      return { ...notice, title: notificationText.lastMinuteTitle(name), body: notificationText.lastMinuteBody };
    case 'ended':
      return {
        ...notice,
        title: notificationText.endedTitle(minutes, name),
        body: notificationText.endedBody,
        // Linux shows no buttons (https://github.com/electron/electron/issues/24333).
        buttons: platform === 'linux' ? [] : endedButtons(),
      };
  }
}

function endedButtons(): readonly NoticeButton[] {
  return [
    { label: notificationText.moreMinutes(2), answer: { kind: 'extend', minutes: 2 } },
    { label: notificationText.reflect, answer: { kind: 'open', window: 'session' } },
  ];
}
