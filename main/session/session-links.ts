import type { ActionKind } from '../../core/actions/action.ts';
import type { Contact, Profile } from '../../core/contacts/contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { defaultProfile } from '../../core/session/action-profile.ts';
import type { ActiveSession } from '../../core/session/active-session.ts';
import { addLook, beginAction } from '../../core/session/session-edits.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionDependencies } from './session-ports.ts';

/** The session as far as opening links needs it. */
export interface SessionForLinks {
  current(): ActiveSession | null;
  /** Changes the session's record, if it is still this session. */
  edit(sessionId: string, change: (record: SessionRecord) => SessionRecord): Promise<void>;
}

/** A place for an action, and the profile it belongs to; null where it belongs to none of the person's. */
export interface PlaceToOpen {
  readonly kind: ActionKind;
  readonly profileId: string | null;
  readonly url: string;
}

/** Opens profiles and places for actions in the user's browser, and notes it in the session. */
export class SessionLinks {
  readonly #given: SessionDependencies;
  readonly #session: SessionForLinks;

  constructor(given: SessionDependencies, session: SessionForLinks) {
    this.#given = given;
    this.#session = session;
  }

  /** Opens a profile. During a session with its person it is marked as looked at; at rest nothing is noted. */
  async openProfile(profileId: string): Promise<void> {
    const session = this.#session.current();
    const contact = await this.#given.storage.request('contacts:of-profile', profileId);
    const profile = contact?.profiles.find((candidate) => candidate.id === profileId);
    if (profile === undefined || profile.url === null) throw new AppError('unknown-profile');
    const { url } = profile;
    await this.#given.openLink(url);
    if (session === null || session.record.contactId !== contact?.id) return;
    await this.#session.edit(session.record.id, (record) => this.#looked(record, profileId, url));
  }

  /** Opens a page of a contact's, a post say. During a session with them their profile is marked as looked at. */
  async openPage(contactId: string, profileId: string, url: string): Promise<void> {
    const session = this.#session.current();
    await this.#given.openLink(url);
    if (session?.record.contactId !== contactId) return;
    await this.#session.edit(session.record.id, (record) => this.#looked(record, profileId, url));
  }

  /** Begins an action. Where there is no place to open, it is noted all the same. */
  async beginAction(kind: ActionKind, profileId: string | null): Promise<void> {
    const session = this.#session.current();
    if (session === null) throw new AppError('no-session');
    const contact = await this.#given.storage.request('contacts:get', session.record.contactId);
    const profile = contact === null ? null : chosenProfile(contact, kind, profileId);
    const targetUrl = profile?.url ?? null;
    if (targetUrl !== null) await this.#given.openLink(targetUrl);
    const at = this.#given.clock.read().wallMs;
    await this.#session.edit(session.record.id, (record) => {
      const isLook = profile !== null && targetUrl !== null;
      const looked = isLook ? this.#looked(record, profile.id, targetUrl) : record;
      return beginAction(looked, { id: this.#given.newId(), kind, profileId: profile?.id ?? null, targetUrl, at });
    });
  }

  /** Begins an action at a place that somebody else has worked out. */
  async openPlace(place: PlaceToOpen): Promise<void> {
    const { kind, profileId, url } = place;
    const session = this.#session.current();
    if (session === null) throw new AppError('no-session');
    await this.#given.openLink(url);
    const at = this.#given.clock.read().wallMs;
    await this.#session.edit(session.record.id, (record) => {
      const looked = addLook(record, { id: this.#given.newId(), profileId, url, at });
      // Two letters of one introduction are one thing that is done.
      const asked = record.actions.find((action) => action.kind === kind && action.state === 'opened');
      if (kind === 'introduce' && asked !== undefined) return looked;
      return beginAction(looked, { id: this.#given.newId(), kind, profileId, targetUrl: url, at });
    });
  }

  #looked(record: SessionRecord, profileId: string, url: string): SessionRecord {
    return addLook(record, { id: this.#given.newId(), profileId, url, at: this.#given.clock.read().wallMs });
  }
}

function chosenProfile(contact: Contact, kind: ActionKind, profileId: string | null): Profile | null {
  if (profileId === null) return defaultProfile(contact, kind);
  const profile = contact.profiles.find((candidate) => candidate.id === profileId);
  if (profile === undefined) throw new AppError('unknown-profile');
  return profile;
}
