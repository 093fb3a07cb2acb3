import type { ContactChange, ContactChangeReport } from '../contacts/contact-change.ts';
import type { ContactDetail } from '../contacts/contact-detail.ts';
import type { ContactChoice, ContactQuery } from '../contacts/contact-query.ts';
import type { ProfileStatus } from '../contacts/contact.ts';
import type { ExportedPeople, ExportFormat } from '../contacts/exported-person.ts';
import type { FoundContact } from '../contacts/found-contact.ts';
import type { ContactPage } from '../contacts/listed-contact.ts';
import type { Day } from '../week/week-summary.ts';

/** What a window may ask about contacts and their profiles. */
export interface ContactsRequests {
  /** "Nobody is there": the profile shows as broken until it gets a new address. */
  'contacts:mark-broken': (options: { readonly profileId: string; readonly isBroken: boolean }) => void;
  /** Replaces a profile by the one that `address` (a link or handle) leads to. */
  'contacts:replace-profile': (options: { readonly profileId: string; readonly address: string }) => void;
  /** Adds the profile that `address` leads to. */
  'contacts:add-profile': (options: { readonly contactId: string; readonly address: string }) => void;
  /** People whose name begins or goes on with what was typed, at most eight. */
  'contacts:find': (options: { readonly text: string }) => readonly FoundContact[];
  'contacts:rename': (options: { readonly contactId: string; readonly name: string }) => void;

  /** Some rows of a list of people, at most `mostRows`, and how long it is. */
  'contacts:page': (options: {
    readonly query: ContactQuery;
    readonly from: number;
    readonly count: number;
  }) => ContactPage;
  /** The ids of a stretch of a list, both ends included. */
  'contacts:between': (options: {
    readonly query: ContactQuery;
    readonly from: number;
    readonly to: number;
  }) => readonly string[];
  /** At which place of a list somebody stands, or -1. */
  'contacts:place': (options: { readonly query: ContactQuery; readonly contactId: string }) => number;
  /** Everything there is about one person; null when they are gone. */
  'contacts:detail': (options: { readonly contactId: string }) => ContactDetail | null;
  /** The names of all tags that somebody has. */
  'contacts:tags': () => readonly string[];
  'contacts:change': (options: {
    readonly choice: ContactChoice;
    readonly change: ContactChange;
  }) => ContactChangeReport;
  /** Takes one change back, or the last for null; answers which, or null when there is none. */
  'contacts:undo': (options: { readonly changeId: string | null }) => ContactChangeReport | null;
  /** Writes people into a file that the user names; null when they changed their mind. */
  'contacts:export': (options: {
    readonly choice: ContactChoice;
    readonly format: ExportFormat;
  }) => ExportedPeople | null;
  'contacts:set-profile-status': (options: { readonly profileId: string; readonly status: ProfileStatus }) => void;
  'contacts:add-follow-up': (options: { readonly contactId: string; readonly day: Day; readonly note: string }) => void;
  'contacts:move-follow-up': (options: { readonly followUpId: string; readonly day: Day }) => void;
  'contacts:settle-follow-up': (options: { readonly followUpId: string; readonly isDone: boolean }) => void;
  /** Opens the window of people and shows somebody in it. */
  'contacts:open': (options: { readonly contactId: string }) => void;
}

/** How many rows of a list can be asked for at once. */
export const mostRows = 200;

export interface ContactsBroadcasts {
  /** Something about people may be different now: ask again. */
  'contacts:changed': null;
  /** Somebody is wanted now. */
  'contacts:show': { readonly contactId: string };
}

export const contactsRequestNames = {
  'contacts:mark-broken': true,
  'contacts:replace-profile': true,
  'contacts:add-profile': true,
  'contacts:find': true,
  'contacts:rename': true,
  'contacts:page': true,
  'contacts:between': true,
  'contacts:place': true,
  'contacts:detail': true,
  'contacts:tags': true,
  'contacts:change': true,
  'contacts:undo': true,
  'contacts:export': true,
  'contacts:set-profile-status': true,
  'contacts:add-follow-up': true,
  'contacts:move-follow-up': true,
  'contacts:settle-follow-up': true,
  'contacts:open': true,
} satisfies Record<keyof ContactsRequests, true>;

export const contactsBroadcastNames = { 'contacts:changed': true, 'contacts:show': true } satisfies Record<
  keyof ContactsBroadcasts,
  true
>;
