import { firstName } from '../contacts/first-name.ts';
import type { QueueEntry } from '../queue/queue-entry.ts';
import { reminderText } from '../text/reminder-text.ts';
import { headlineText } from '../text/week-text.ts';
import type { Platform } from '../types/platform.ts';
import { headlineOf } from '../week/headline.ts';
import type { WeekSummary } from '../week/week-summary.ts';
import type { Notice, NoticeButton } from './notice.ts';

/** It is time for the day's session. A click opens the window; only the button starts something. */
export function reminderNotice(
  next: Pick<QueueEntry, 'contactId' | 'name'> | null,
  minutes: number,
  platform: Platform,
): Notice {
  return {
    kind: 'reminder',
    title: reminderText.title(minutes),
    body: next === null ? reminderText.nobody : reminderText.body(firstName(next.name)),
    click: { kind: 'open', window: 'session' },
    // Linux shows no buttons (https://github.com/electron/electron/issues/24333): there the window asks.
    buttons: platform === 'linux' ? [] : reminderButtons(next),
  };
}

function reminderButtons(next: Pick<QueueEntry, 'contactId' | 'name'> | null): readonly NoticeButton[] {
  const start: readonly NoticeButton[] =
    next === null
      ? []
      : [
          {
            label: reminderText.start(firstName(next.name)),
            answer: { kind: 'start', contactId: next.contactId },
          },
        ];
  return [
    ...start,
    { label: reminderText.later, answer: { kind: 'remind-later' } },
    { label: reminderText.notToday, answer: { kind: 'not-today' } },
  ];
}

/** What a week held; leads to it. */
export function weekNotice(week: Pick<WeekSummary, 'firstDay' | 'totals' | 'isThisWeek' | 'hasLater'>): Notice {
  return {
    kind: 'week',
    title: week.isThisWeek ? reminderText.weekTitle : reminderText.weekBeforeTitle,
    body: headlineText(headlineOf(week)),
    click: { kind: 'show-week', day: week.firstDay },
    buttons: [],
  };
}
