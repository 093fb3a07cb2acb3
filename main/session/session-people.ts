import type { Contact } from '../../core/contacts/contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { SessionDependencies } from './session-ports.ts';

type Given = Pick<SessionDependencies, 'queue' | 'storage' | 'listener'>;

/**
 * Whom sessions are with, and what becomes of them in the queue. What follows from a change that is on the disk already
 * is told when it fails, never thrown: the change itself has worked.
 */
export class SessionPeople {
  readonly #given: Given;
  /** With whom a session is right now. */
  readonly #present: () => string | null;

  constructor(given: Given, present: () => string | null) {
    this.#given = given;
    this.#present = present;
  }

  /** The contact with this id. */
  async withId(contactId: string): Promise<Contact> {
    const contact = await this.#given.storage.request('contacts:get', contactId);
    if (contact === null) throw new AppError('unknown-contact');
    return contact;
  }

  /** The first of the queue, leaving out whom the session is with. */
  async next(): Promise<Contact> {
    const { queue, storage } = this.#given;
    const present = this.#present();
    for (const entries of [() => queue.list(), () => queue.refill()]) {
      for (const { contactId } of await entries()) {
        const contact = contactId === present ? null : await storage.request('contacts:get', contactId);
        if (contact !== null) return contact;
      }
    }
    throw new AppError('no-contacts');
  }

  /** Somebody has their turn: they are not up next any more. */
  take(contactId: string): Promise<void> {
    return this.#aside(() => this.#given.queue.take(contactId));
  }

  /** Somebody was passed over. */
  async pass(contactId: string, reason: 'swap' | 'snooze'): Promise<void> {
    await this.#aside(() => this.#given.queue.skip(contactId, reason));
    await this.take(contactId);
  }

  /** Fills the queue up. It knows nothing of the session, and may come up with the very person who is in it. */
  refill(): Promise<void> {
    return this.#aside(async () => {
      const entries = await this.#given.queue.refill();
      const present = this.#present();
      if (present !== null && entries.some(({ contactId }) => contactId === present)) await this.take(present);
    });
  }

  async #aside(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#given.listener.onEvent({ kind: 'unsaved', error });
    }
  }
}
