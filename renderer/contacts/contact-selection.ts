import type { ContactChoice, ContactQuery } from '../../core/contacts/contact-query.ts';

/** Whom the user has chosen: some, or all but some. Never changed, always replaced. */
export class ContactSelection {
  readonly isAll: boolean;
  /** The chosen, or with `isAll` those who are not. */
  readonly ids: ReadonlySet<string>;

  private constructor(isAll: boolean, ids: ReadonlySet<string>) {
    this.isAll = isAll;
    this.ids = ids;
  }

  static readonly none = new ContactSelection(false, new Set());
  static readonly all = new ContactSelection(true, new Set());

  static of(ids: Iterable<string>): ContactSelection {
    return new ContactSelection(false, new Set(ids));
  }

  has(contactId: string): boolean {
    return this.ids.has(contactId) !== this.isAll;
  }

  count(total: number): number {
    return this.isAll ? Math.max(0, total - this.ids.size) : this.ids.size;
  }

  toggle(contactId: string): ContactSelection {
    const ids = new Set(this.ids);
    if (!ids.delete(contactId)) ids.add(contactId);
    return new ContactSelection(this.isAll, ids);
  }

  /** With some more; of all, nobody is left out any more of these. */
  with(more: Iterable<string>): ContactSelection {
    const ids = new Set(this.ids);
    for (const id of more) {
      if (this.isAll) ids.delete(id);
      else ids.add(id);
    }
    return new ContactSelection(this.isAll, ids);
  }

  /** As main is told of it. */
  choice(query: ContactQuery, total: number): ContactChoice {
    return this.isAll
      ? { kind: 'all', query, except: [...this.ids], expected: this.count(total) }
      : { kind: 'some', contactIds: [...this.ids] };
  }
}
