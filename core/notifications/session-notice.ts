import { firstName } from '../contacts/first-name.ts';
import type { SessionRecord } from '../session/session-record.ts';
import { notificationText } from '../text/notification-text.ts';
import type { Platform } from '../types/platform.ts';

/** What a session has to say when nobody may be looking. */
export type NoticeKind = 'nudge' | 'last-minute' | 'ended';

/** What a button of a notification does. */
export type NoticeAnswer = { readonly kind: 'extend'; readonly minutes: number } | { readonly kind: 'reflect' };

export interface NoticeButton {
  readonly label: string;
  readonly answer: NoticeAnswer;
}

/** A notification in words. */
export interface SessionNotice {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  /** Empty where the system shows none; each of them exists in the window and in the tray menu too. */
  readonly buttons: readonly NoticeButton[];
}

const minuteMs = 60_000;

/** A notice about a session, in words. */
export function sessionNotice(
  kind: NoticeKind,
  session: Pick<SessionRecord, 'contactName' | 'plannedMs'>,
  platform: Platform,
): SessionNotice {
  const name = firstName(session.contactName);
  switch (kind) {
    case 'nudge':
      return { kind, title: notificationText.nudgeTitle(3, name), body: notificationText.nudgeBody, buttons: [] };
    case 'last-minute':
      return {
        kind,
        title: notificationText.lastMinuteTitle(name),
        body: notificationText.lastMinuteBody,
        buttons: [],
      };
    case 'ended':
      return {
        kind,
        title: notificationText.endedTitle(Math.round(session.plannedMs / minuteMs), name),
        body: notificationText.endedBody,
        // Linux shows no buttons (https://github.com/electron/electron/issues/24333).
        buttons: platform === 'linux' ? [] : endedButtons(),
      };
  }
}

function endedButtons(): readonly NoticeButton[] {
  return [
    { label: notificationText.moreMinutes(2), answer: { kind: 'extend', minutes: 2 } },
    { label: notificationText.reflect, answer: { kind: 'reflect' } },
  ];
}
