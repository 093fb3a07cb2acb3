import type { ActionKind } from '../actions/action.ts';
import type { Contact, Familiarity } from '../contacts/contact.ts';
import type { QueueEntry } from '../queue/queue-entry.ts';
import type { SessionState } from '../session/session-state.ts';
import type { Saying, Tip } from '../tips/tip.ts';

/** Everything the session window shows, at one moment. Small: it is sent whole whenever something in it changes. */
export interface SessionScreen {
  readonly state: SessionState;
  /** Whom the session is with; at rest, who is up next. Null without contacts, or when all of them are snoozed. */
  readonly contact: Contact | null;
  /** Who comes after `contact`, in order: at most seven at rest and while running. */
  readonly queue: readonly QueueEntry[];
  /** Why `contact` is the one: as the queue has it, or for a session the facts about them. Null without a contact. */
  readonly reason: QueueEntry['reason'] | null;
  readonly tip: Tip;
  readonly saying: Saying;
  /** People with a confirmed action in the user's week. */
  readonly peopleThisWeek: number;
  /** 0 shows the first run. */
  readonly contactCount: number;
  /** Length of the next session in whole minutes. */
  readonly sessionMinutes: number;
  /** Today in the user's zone, YYYY-MM-DD. */
  readonly today: string;
  /** Whether today's reminder was shown and not answered yet. */
  readonly isReminded: boolean;
}

/** What the user wrote at the end; every field can be left as it is. */
export interface ReflectionAnswer {
  readonly familiarity: Familiarity | null;
  /** YYYY-MM-DD, or null for no follow-up. */
  readonly followUpDay: string | null;
  readonly note: string;
}

/** What a window may ask about the session. Each answers after the change is safe on disk. */
export interface SessionRequests {
  'session:screen': () => SessionScreen;
  /** Starts with the next contact, or with the given one. With a session already there it changes nothing. */
  'session:start': (options: { readonly contactId: string | null }) => void;
  /** "Not now": within 30 s of the start, leaves no trace. */
  'session:undo': () => void;
  /** "Someone else": in the first 60 s swaps the person and starts anew; later ends as skipped and starts with the next. */
  'session:swap': () => void;
  /** As `session:swap` while running; also keeps the contact out of the queue for `days`. */
  'session:snooze': (options: { readonly contactId: string; readonly days: number }) => void;
  'session:pause': () => void;
  /** Goes on after any pause, absence or restart. */
  'session:resume': () => void;
  /** Adds minutes to a running or paused session, or reopens one that is being reflected on. */
  'session:extend': (options: { readonly minutes: number }) => void;
  'session:end': () => void;
  'session:set-intention': (options: { readonly text: string }) => void;
  /** A promise for next time: the session's follow-up, with what was promised. */
  'session:promise': (options: { readonly day: string; readonly note: string }) => void;
  /** Opens one of the contact's profiles in the user's browser; while a session runs it is marked as looked at. */
  'session:open-profile': (options: { readonly profileId: string }) => void;
  /** Begins an action: opens the place for it where there is one, and asks "Did you?" afterwards. */
  'session:begin-action': (options: { readonly kind: ActionKind; readonly profileId: string | null }) => void;
  /** Something was done without the window's help: confirmed at once, and nothing is opened. */
  'session:log-action': (options: { readonly kind: ActionKind }) => void;
  /** "Did you?": yes confirms, no declines. */
  'session:answer-action': (options: {
    readonly actionId: string;
    readonly done: boolean;
    readonly note: string;
  }) => void;
  /** What was done was something else, or needs other words. */
  'session:change-action': (options: {
    readonly actionId: string;
    readonly kind: ActionKind;
    readonly note: string;
  }) => void;
  /** Takes an action back altogether. */
  'session:remove-action': (options: { readonly actionId: string }) => void;
  /** Puts an action back that was taken back, declined or changed in this session, as it was before that. */
  'session:restore-action': (options: { readonly actionId: string }) => void;
  /** Saves the reflection without closing it. */
  'session:reflect': (answer: ReflectionAnswer) => void;
  /** Saves the reflection and comes to rest. */
  'session:close': (answer: ReflectionAnswer) => void;
}

export interface SessionBroadcasts {
  'session:screen': SessionScreen;
  /** The window that hears this plays the sound: main cannot. `volume`: 1 to 100. */
  'session:sound': { readonly sound: 'start' | 'nudge' | 'end'; readonly volume: number };
}

export const sessionRequestNames = {
  'session:screen': true,
  'session:start': true,
  'session:undo': true,
  'session:swap': true,
  'session:snooze': true,
  'session:pause': true,
  'session:resume': true,
  'session:extend': true,
  'session:end': true,
  'session:set-intention': true,
  'session:promise': true,
  'session:open-profile': true,
  'session:begin-action': true,
  'session:log-action': true,
  'session:answer-action': true,
  'session:change-action': true,
  'session:remove-action': true,
  'session:restore-action': true,
  'session:reflect': true,
  'session:close': true,
} satisfies Record<keyof SessionRequests, true>;

export const sessionBroadcastNames = {
  'session:screen': true,
  'session:sound': true,
} satisfies Record<keyof SessionBroadcasts, true>;
