import type { ActionKind } from '../actions/action.ts';
import type { Channel } from '../compose/channel.ts';
import type { Opening } from '../compose/opening.ts';
import type { Outlet } from '../compose/outlet.ts';
import type { Template } from '../compose/template.ts';
import type { ComposePost } from '../compose/ways.ts';

/** Everything the composer shows. */
export interface ComposeView {
  readonly kind: ActionKind;
  readonly contactId: string;
  readonly name: string;
  /** What the person published lately, newest first; what the words are about is among them or null. */
  readonly posts: readonly ComposePost[];
  readonly postId: string | null;
  readonly channels: readonly Channel[];
  readonly templates: readonly Template[];
  /** What was begun before; empty when nothing was. */
  readonly text: string;
  readonly subject: string;
  /** The user's own server on the fediverse, or null while it is not known. */
  readonly home: string | null;
}

/** What came of opening a place. */
export interface ComposeOutcome {
  readonly way: Opening['way'];
  /** Null where there was nothing to open. */
  readonly outlet: Outlet | null;
  readonly isCopied: boolean;
}

/** What a window may ask about saying something to somebody. */
export interface ComposeRequests {
  /** What the composer shows for the session's person, or for somebody they are introduced to. */
  'compose:view': (options: {
    readonly kind: ActionKind;
    readonly contactId: string;
    readonly postId: string | null;
  }) => ComposeView;
  /** Opens the place of a channel, filled in or with the words on the clipboard, and notes the action as opened. */
  'compose:open': (options: {
    readonly kind: ActionKind;
    readonly contactId: string;
    /** Null where there is none: then the words are copied. */
    readonly channelId: string | null;
    readonly postId: string | null;
    readonly text: string;
    readonly subject: string;
  }) => ComposeOutcome;
  /** Begins to follow: opens the place for it where there is one, else the profile. */
  'compose:follow': (options: { readonly contactId: string; readonly profileId: string | null }) => void;
  /** Keeps what is being written; empty words keep nothing. */
  'compose:keep-draft': (options: {
    readonly kind: ActionKind;
    readonly contactId: string;
    readonly text: string;
    readonly subject: string;
  }) => void;
  /** Where the user is at home on the fediverse: a server, or their own address there. */
  'compose:set-home': (options: { readonly address: string }) => string;
  'compose:templates': () => readonly Template[];
  /** Changes a template, or adds one (without an id). Answers what there is then. */
  'compose:save-template': (options: {
    readonly id: string | null;
    readonly name: string;
    readonly text: string;
    readonly kinds: readonly ActionKind[];
  }) => readonly Template[];
  'compose:remove-template': (options: { readonly id: string }) => readonly Template[];
  /** Brings back a template that was removed, or as it came along. */
  'compose:restore-template': (options: { readonly id: string }) => readonly Template[];
}

export const composeRequestNames = {
  'compose:view': true,
  'compose:open': true,
  'compose:follow': true,
  'compose:keep-draft': true,
  'compose:set-home': true,
  'compose:templates': true,
  'compose:save-template': true,
  'compose:remove-template': true,
  'compose:restore-template': true,
} satisfies Record<keyof ComposeRequests, true>;
