import type { Contact } from '../../core/contacts/contact.ts';
import { beginSession } from '../../core/session/active-session.ts';
import { endSession, isFresh } from '../../core/session/session-machine.ts';
import { toEndedSession } from '../../core/session/session-recovery.ts';
import { minuteMs } from '../../core/time/durations.ts';
import type { SessionArchive } from './session-archive.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { SessionPeople } from './session-people.ts';
import type { SessionDependencies } from './session-ports.ts';

/** Begins sessions: from rest, after a reflection, and with somebody else in the middle of one. */
export class SessionStarter {
  readonly #given: SessionDependencies;
  readonly #keeper: SessionKeeper;
  readonly #archive: SessionArchive;
  readonly #people: SessionPeople;

  constructor(
    given: SessionDependencies,
    parts: { readonly keeper: SessionKeeper; readonly archive: SessionArchive; readonly people: SessionPeople },
  ) {
    this.#given = given;
    this.#keeper = parts.keeper;
    this.#archive = parts.archive;
    this.#people = parts.people;
  }

  /**
   * Starts with somebody, or for null with who is up next, for some minutes, or for null as long as the user chose. With a
   * session under way it changes nothing.
   */
  async start(contactId: string | null, minutes: number | null): Promise<void> {
    if (this.#keeper.underWay() !== null) return;
    const contact = await (contactId === null ? this.#people.next() : this.#people.withId(contactId));
    const before = this.#keeper.session === null ? null : this.#keeper.reflecting();
    if (before !== null) await this.#archive.save(toEndedSession(before));
    await this.#begin(contact, minutes);
    // Whoever filled the queue meanwhile knew nothing of the session that is over now.
    if (before !== null) await this.#people.take(before.record.contactId);
  }

  /** The session is with somebody else from now on. Nothing changes when there is nobody else. */
  async passOn(reason: 'swap' | 'snooze'): Promise<void> {
    const contact = await this.#people.next();
    const session = this.#keeper.underWay() ?? this.#keeper.required();
    if (session.phase === 'reflecting') await this.#archive.save(toEndedSession(session));
    else if (!isFresh(session)) await this.#leave();
    await this.#begin(contact, null);
    await this.#people.pass(session.record.contactId, reason);
  }

  /** Ends a session as skipped, unless something was done, and stores it. */
  async #leave(): Promise<void> {
    const left = this.#keeper.leave(endSession);
    try {
      if (left.phase === 'reflecting') await this.#archive.save(toEndedSession(left, true));
    } catch (error) {
      this.#keeper.replace(left);
      throw error;
    }
  }

  async #begin(contact: Contact, minutes: number | null): Promise<void> {
    const { calendar, clock, listener, newId, settings, tips } = this.#given;
    const session = beginSession(
      {
        id: newId(),
        contactId: contact.id,
        contactName: contact.name,
        plannedMs: (minutes ?? settings().sessionMinutes) * minuteMs,
        timeZone: clock.timeZone(),
        tipId: tips.tipOf(calendar.today()).id,
        familiarityBefore: contact.familiarity,
      },
      clock.read(),
    );
    this.#keeper.replace(session);
    listener.onEvent({ kind: 'started', session: session.record });
    await this.#people.take(contact.id);
  }
}
