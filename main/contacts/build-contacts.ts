import type { ContactsRequests } from '../../core/ipc/contacts-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Day } from '../../core/week/week-summary.ts';
import type { Clock } from '../app/clock.ts';
import type { Exporter } from '../export/exporter.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import type { Storage } from '../storage/storage-contract.ts';
import { ContactListService } from './contact-list-service.ts';
import { contactsHandlers } from './contacts-handlers.ts';
import { ContactsService } from './contacts-service.ts';

/** What people are joined to. */
export interface BuildContactsParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'timeZone'>;
  readonly calendar: { today(): Day };
  readonly session: { readonly state: SessionState };
  readonly queue: { reload(): Promise<unknown>; refill(): Promise<unknown> };
  readonly windows: {
    open(window: 'contacts'): void;
    tell(window: 'contacts', name: 'contacts:show', payload: { readonly contactId: string }): void;
  };
  readonly exporter: Pick<Exporter, 'save'>;
  /** Somebody may be found in another place now. */
  readonly profilesChanged: () => void;
  readonly inBackground: (work: Promise<unknown>) => void;
}

/** Makes what knows the people one by one, and all of them as a list. */
export function buildContacts({
  storage,
  clock,
  calendar,
  session,
  queue,
  windows,
  exporter,
  profilesChanged,
  inBackground,
}: BuildContactsParts): {
  readonly contacts: ContactsService;
  readonly handlers: HandlersOf<keyof ContactsRequests>;
} {
  const contacts = new ContactsService({
    storage,
    onChange: () => {
      inBackground(queue.reload());
      profilesChanged();
    },
  });
  const people = new ContactListService({
    storage,
    clock,
    exporter,
    today: () => calendar.today(),
    present: () => (session.state.kind === 'rest' ? null : session.state.session.contactId),
    // Whoever went leaves a place, and whoever came back may take one.
    onChange: () => inBackground(queue.refill()),
    show: (contactId) => {
      windows.open('contacts');
      windows.tell('contacts', 'contacts:show', { contactId });
    },
  });
  return { contacts, handlers: contactsHandlers(contacts, people) };
}
