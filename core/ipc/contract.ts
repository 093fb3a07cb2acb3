import type { ErrorCode } from '../errors/app-error.ts';
import { diagnosticsRequestNames, type DiagnosticsRequests } from './diagnostics-requests.ts';
import { correctionsRequestNames, type CorrectionsRequests } from './corrections-requests.ts';
import { dataRequestNames, type DataRequests } from './data-requests.ts';
import { composeRequestNames, type ComposeRequests } from './compose-requests.ts';
import {
  contactsBroadcastNames,
  contactsRequestNames,
  type ContactsBroadcasts,
  type ContactsRequests,
} from './contacts-requests.ts';
import {
  importsBroadcastNames,
  importsRequestNames,
  type ImportsBroadcasts,
  type ImportsRequests,
  type ImportStage,
} from './imports-requests.ts';
import {
  duplicatesBroadcastNames,
  duplicatesRequestNames,
  type DuplicatesBroadcasts,
  type DuplicatesRequests,
} from './duplicates-requests.ts';
import { linksBroadcastNames, linksRequestNames, type LinksBroadcasts, type LinksRequests } from './links-requests.ts';
import { loginRequestNames, type LoginRequests } from './login-requests.ts';
import {
  shortcutsBroadcastNames,
  shortcutsRequestNames,
  type ShortcutsBroadcasts,
  type ShortcutsRequests,
} from './shortcuts-requests.ts';
import {
  updatesBroadcastNames,
  updatesRequestNames,
  type UpdatesBroadcasts,
  type UpdatesRequests,
} from './updates-requests.ts';
import { pillBroadcastNames, pillRequestNames, type PillBroadcasts, type PillRequests } from './pill-requests.ts';
import { queueBroadcastNames, queueRequestNames, type QueueBroadcasts, type QueueRequests } from './queue-requests.ts';
import { postsBroadcastNames, postsRequestNames, type PostsBroadcasts, type PostsRequests } from './posts-requests.ts';
import { remindersRequestNames, type RemindersRequests } from './reminders-requests.ts';
import {
  sessionBroadcastNames,
  sessionRequestNames,
  type SessionBroadcasts,
  type SessionRequests,
} from './session-requests.ts';
import {
  settingsBroadcastNames,
  settingsRequestNames,
  type SettingsBroadcasts,
  type SettingsRequests,
} from './settings-requests.ts';
import { weekExportRequestNames, type WeekExportRequests } from './week-export-requests.ts';
import { weekBroadcastNames, weekRequestNames, type WeekBroadcasts, type WeekRequests } from './week-requests.ts';
import {
  windowsBroadcastNames,
  windowsRequestNames,
  type WindowsBroadcasts,
  type WindowsRequests,
} from './windows-requests.ts';

/** Every request a window can make of main, with its arguments and its answer. */
export interface Requests
  extends
    SessionRequests,
    ContactsRequests,
    ComposeRequests,
    CorrectionsRequests,
    DuplicatesRequests,
    QueueRequests,
    ImportsRequests,
    WeekRequests,
    WeekExportRequests,
    SettingsRequests,
    RemindersRequests,
    DiagnosticsRequests,
    DataRequests,
    PillRequests,
    LinksRequests,
    LoginRequests,
    ShortcutsRequests,
    PostsRequests,
    UpdatesRequests,
    WindowsRequests {}

/** Everything main tells every open window. */
export interface Broadcasts
  extends
    SessionBroadcasts,
    ContactsBroadcasts,
    QueueBroadcasts,
    ImportsBroadcasts,
    DuplicatesBroadcasts,
    WeekBroadcasts,
    SettingsBroadcasts,
    PillBroadcasts,
    LinksBroadcasts,
    ShortcutsBroadcasts,
    PostsBroadcasts,
    UpdatesBroadcasts,
    WindowsBroadcasts {}

export type RequestName = keyof Requests;
export type BroadcastName = keyof Broadcasts;
export type RequestArgs<N extends RequestName> = Parameters<Requests[N]>;
export type RequestResult<N extends RequestName> = ReturnType<Requests[N]>;

/** The types above vanish at run time; the preload checks names against these lists. */
export const requestNames = {
  ...sessionRequestNames,
  ...contactsRequestNames,
  ...composeRequestNames,
  ...correctionsRequestNames,
  ...duplicatesRequestNames,
  ...queueRequestNames,
  ...importsRequestNames,
  ...weekRequestNames,
  ...weekExportRequestNames,
  ...settingsRequestNames,
  ...remindersRequestNames,
  ...diagnosticsRequestNames,
  ...dataRequestNames,
  ...pillRequestNames,
  ...linksRequestNames,
  ...loginRequestNames,
  ...shortcutsRequestNames,
  ...postsRequestNames,
  ...updatesRequestNames,
  ...windowsRequestNames,
} satisfies Record<RequestName, true>;

export const broadcastNames = {
  ...sessionBroadcastNames,
  ...contactsBroadcastNames,
  ...queueBroadcastNames,
  ...importsBroadcastNames,
  ...duplicatesBroadcastNames,
  ...postsBroadcastNames,
  ...weekBroadcastNames,
  ...settingsBroadcastNames,
  ...pillBroadcastNames,
  ...linksBroadcastNames,
  ...shortcutsBroadcastNames,
  ...updatesBroadcastNames,
  ...windowsBroadcastNames,
} satisfies Record<BroadcastName, true>;

/** A failure as data: what went wrong (a stable code) and the sentence for the user. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/**
 * A failed request is an ordinary value, not a thrown error: only an error's message survives the way across processes
 * and the context bridge (https://www.electronjs.org/docs/latest/api/context-bridge).
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The whole surface that the preload puts on `window.bridge`. */
export interface Bridge {
  request<N extends RequestName>(name: N, ...args: RequestArgs<N>): Promise<Reply<RequestResult<N>>>;
  /** Returns the function that ends the subscription. */
  subscribe<N extends BroadcastName>(name: N, listener: (payload: Broadcasts[N]) => void): () => void;
  /**
   * Reads what the user dropped, folders and archives too, and answers what would come in; null when that was cancelled.
   * `files` are DOM Files; their paths are read in the preload.
   */
  openFiles(files: readonly unknown[]): Promise<Reply<ImportStage | null>>;
}
