import { firstName } from '../contacts/first-name.ts';
import type { SessionRecord } from '../session/session-record.ts';
import type { SessionState } from '../session/session-state.ts';
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

/** How much is left when a session asks for attention, in ms, the earliest first. */
const thresholds: readonly { readonly kind: 'nudge' | 'last-minute'; readonly remainingMs: number }[] = [
  { kind: 'nudge', remainingMs: 3 * minuteMs },
  { kind: 'last-minute', remainingMs: minuteMs },
];

/**
 * Which notice is due, given how much was left at the last look and how much is left now. A notice belongs to the moment
 * at which the time falls to its mark: a session that is shorter than the mark, or was extended below it, gets none.
 * After a late look only the later of two counts.
 */
export function dueNotice(
  session: Pick<SessionRecord, 'actions'>,
  previousRemainingMs: number,
  remainingMs: number,
): 'nudge' | 'last-minute' | null {
  if (remainingMs <= 0) return null;
  const passed = thresholds.filter((mark) => previousRemainingMs > mark.remainingMs && remainingMs <= mark.remainingMs);
  const kind = passed.at(-1)?.kind ?? null;
  return kind === 'nudge' && hasDoneSomething(session) ? null : kind;
}

/** Wall time in ms at which a notice may next be due, or null when there is none ahead. */
export function nextNoticeAt(state: SessionState, nowMs: number): number | null {
  if (state.kind !== 'running') return null;
  const ahead = thresholds.map((mark) => state.deadlineAt - mark.remainingMs).filter((moment) => moment > nowMs);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

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

/** Whoever has opened the place for an action is at it; only a declined one is nothing. */
function hasDoneSomething(session: Pick<SessionRecord, 'actions'>): boolean {
  return session.actions.some((action) => action.state !== 'declined');
}
