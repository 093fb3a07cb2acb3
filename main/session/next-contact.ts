import type { Contact } from '../../core/contacts/contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { SessionDependencies } from './session-ports.ts';

/** The contact that was asked for, or the first of the queue that is not `except`. */
export async function nextContact(
  { queue, storage }: Pick<SessionDependencies, 'queue' | 'storage'>,
  wanted: { readonly contactId: string | null; readonly except: string | null },
): Promise<Contact> {
  if (wanted.contactId !== null) {
    const contact = await storage.request('contacts:get', wanted.contactId);
    if (contact === null) throw new AppError('unknown-contact');
    return contact;
  }
  for (const entries of [() => queue.list(), () => queue.refill()]) {
    for (const { contactId } of await entries()) {
      const contact = contactId === wanted.except ? null : await storage.request('contacts:get', contactId);
      if (contact !== null) return contact;
    }
  }
  throw new AppError('no-contacts');
}
