import type { ExportSource } from '../import/export-source.ts';
import type { WindowName } from '../ipc/windows-requests.ts';
import type { Day } from '../week/week-summary.ts';

/** What the system's notifications are about. One of each kind is shown at a time. */
export type NoticeKind = 'start' | 'nudge' | 'last-minute' | 'ended' | 'reminder' | 'week' | 'export' | 'trouble';

/** What a click on a notification, or on one of its buttons, does. */
export type NoticeAnswer =
  | { readonly kind: 'open'; readonly window: WindowName }
  /** Opens the week that a day lies in. */
  | { readonly kind: 'show-week'; readonly day: Day }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'start'; readonly contactId: string }
  /** Puts today's reminder off by an hour. */
  | { readonly kind: 'remind-later' }
  | { readonly kind: 'not-today' }
  /** Opens the place to bring people in, for what a network has ready now. */
  | { readonly kind: 'bring-in'; readonly source: ExportSource };

export interface NoticeButton {
  readonly label: string;
  readonly answer: NoticeAnswer;
}

/** A notification in words. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly click: NoticeAnswer;
  /** Empty where the system shows none; each of them exists in a window too. */
  readonly buttons: readonly NoticeButton[];
}
