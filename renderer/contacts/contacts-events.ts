import type { ContactChange } from '../../core/contacts/contact-change.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import type { ExportFormat } from '../../core/contacts/exported-person.ts';
import type { ContactQuery } from '../../core/contacts/contact-query.ts';
import type { ContactSelection } from './contact-selection.ts';

/** Another list is wanted. */
export class QueryEvent extends Event {
  readonly query: ContactQuery;

  constructor(query: ContactQuery) {
    super('contacts-query', { bubbles: true, composed: true });
    this.query = query;
  }
}

/** Somebody else is looked at, or others are chosen. */
export class ChooseEvent extends Event {
  readonly contactId: string | null;
  readonly selection: ContactSelection;
  /** Whether the user wants to see the person at once, where only one pane is shown. */
  readonly opens: boolean;

  constructor(contactId: string | null, selection: ContactSelection, opens: boolean) {
    super('contacts-choose', { bubbles: true, composed: true });
    this.contactId = contactId;
    this.selection = selection;
    this.opens = opens;
  }
}

/** A stretch of the list is to be chosen. */
export class StretchEvent extends Event {
  readonly from: number;
  readonly to: number;
  readonly contactId: string;

  constructor(from: number, to: number, contactId: string) {
    super('contacts-stretch', { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
    this.contactId = contactId;
  }
}

/** Something is to be done with whoever is chosen, or with the one who is looked at. */
export class ChangeEvent extends Event {
  readonly change: ContactChange;

  constructor(change: ContactChange) {
    super('contacts-change', { bubbles: true, composed: true });
    this.change = change;
  }
}

/** People are to be saved into a file: whoever is chosen, or the list. */
export class ExportEvent extends Event {
  readonly format: ExportFormat;

  constructor(format: ExportFormat) {
    super('contacts-export', { bubbles: true, composed: true });
    this.format = format;
  }
}

/** The user says how well they know somebody. */
export class FamiliarityEvent extends Event {
  readonly contactId: string;
  readonly level: Familiarity;

  constructor(contactId: string, level: Familiarity) {
    super('level-say', { bubbles: true, composed: true });
    this.contactId = contactId;
    this.level = level;
  }
}

declare global {
  interface HTMLElementEventMap {
    'contacts-query': QueryEvent;
    'contacts-choose': ChooseEvent;
    'contacts-stretch': StretchEvent;
    'contacts-change': ChangeEvent;
    'contacts-export': ExportEvent;
    'level-say': FamiliarityEvent;
  }
}
