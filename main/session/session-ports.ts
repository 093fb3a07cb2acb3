import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { EndedBy, SessionRecord } from '../../core/session/session-record.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Saying, Tip } from '../../core/tips/tip.ts';
import type { Clock } from '../app/clock.ts';
import type { Storage } from '../storage/storage-contract.ts';
import type { RunningSessionStore } from './running-session-store.ts';

/** What the session needs of the queue. */
export interface SessionQueue {
  /** In order, at most seven. */
  list(): Promise<readonly QueueEntry[]>;
  /** Fills it up again; answers what it holds then. */
  refill(): Promise<readonly QueueEntry[]>;
  /** Takes somebody out without filling the place: "Not now" puts them back as if nothing had been. */
  take(contactId: string): Promise<void>;
  /** Whom a session has taken out, with why they stood there; null for everybody else. */
  taken(contactId: string): Promise<QueueEntry | null>;
  /** Puts somebody in front. */
  putBack(contactId: string): Promise<void>;
  /** Remembers that somebody was passed over. */
  skip(contactId: string, kind: 'swap' | 'snooze'): Promise<void>;
  /** Keeps somebody out for some days. */
  snooze(contactId: string, days: number): Promise<void>;
}

/** What the session needs of tips. Days are YYYY-MM-DD in the user's zone. */
export interface SessionTips {
  tipOf(day: string): Tip;
  tipWithId(tipId: string): Tip | null;
  sayingOf(day: string): Saying;
}

/** The user's calendar: their zone and their first day of the week. */
export interface SessionCalendar {
  today(): string;
  /** Wall times [from, to) of the present week. */
  week(): { readonly from: number; readonly to: number };
}

/** What somebody outside may want to react to. Whatever only changes what is shown goes to `onChange`. */
export type SessionEvent =
  | { readonly kind: 'started'; readonly session: SessionRecord }
  | { readonly kind: 'nudge' | 'last-minute'; readonly session: SessionRecord }
  /** The machine was away for a minute or more: the user is asked whether to go on. */
  | { readonly kind: 'absence'; readonly session: SessionRecord; readonly remainingMs: number }
  | {
      readonly kind: 'ended';
      readonly session: SessionRecord;
      readonly endedBy: EndedBy;
      /** The true end: earlier than now when the check came late. */
      readonly endedAt: number;
      readonly attendedMs: number;
    }
  | { readonly kind: 'shifted'; readonly deadlineAt: number }
  | { readonly kind: 'undone' | 'closed'; readonly session: SessionRecord }
  /** What the database holds of sessions has changed. */
  | { readonly kind: 'stored' }
  /** Something did not get into the database. A session stays in running.json and is tried again; the queue mends itself. */
  | { readonly kind: 'unsaved'; readonly error: unknown };

/** Who hears of a session. */
export interface SessionListener {
  onChange(state: SessionState): void;
  onEvent(event: SessionEvent): void;
}

/** Everything the session is given. */
export interface SessionDependencies {
  readonly clock: Clock;
  readonly runningStore: RunningSessionStore;
  readonly storage: Pick<Storage, 'request'>;
  readonly queue: SessionQueue;
  readonly tips: SessionTips;
  readonly calendar: SessionCalendar;
  readonly listener: SessionListener;
  /** A new UUIDv7. */
  newId(): string;
  settings(): Pick<Settings, 'sessionMinutes'>;
  /** Opens a link in the user's browser or mail program; refuses what is not allowed. */
  openLink(url: string): Promise<void>;
}
