import type { FoundContact } from '../contacts/found-contact.ts';

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
}

export const contactsRequestNames = {
  'contacts:mark-broken': true,
  'contacts:replace-profile': true,
  'contacts:add-profile': true,
  'contacts:find': true,
  'contacts:rename': true,
} satisfies Record<keyof ContactsRequests, true>;
