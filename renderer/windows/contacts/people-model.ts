import { everybody, filterCount, type ContactChoice, type ContactQuery } from '../../../core/contacts/contact-query.ts';
import type { ContactDetail } from '../../../core/contacts/contact-detail.ts';
import type { Day } from '../../../core/week/week-summary.ts';
import { ContactPages } from '../../contacts/contact-pages.ts';
import { ContactSelection } from '../../contacts/contact-selection.ts';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import { request } from '../../ipc/bridge.ts';
import { readUpNext } from './up-next.ts';

/** What the window of people shows: a list, who is chosen of it, who is looked at, and who comes next. */
export class PeopleModel {
  readonly #onChange: () => void;
  readonly pages: ContactPages;
  list: ContactQuery = everybody;
  selection = ContactSelection.none;
  shownId: string | null = null;
  detail: ContactDetail | null = null;
  queue: readonly QueueEntry[] = [];
  tags: readonly string[] = [];
  today: Day = '';
  /** Counts up whenever the rows may be different. */
  version = 0;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    const ask = async (query: ContactQuery, from: number, count: number) => {
      const page = await request('contacts:page', { query, from, count });
      this.today = page.today;
      return page;
    };
    this.pages = new ContactPages(everybody, ask, () => {
      this.version += 1;
      onChange();
    });
  }

  /** How many are chosen. */
  get count(): number {
    return this.selection.count(this.pages.total ?? 0);
  }

  async begin(): Promise<void> {
    await this.pages.show(this.list);
    await this.#renewAround();
  }

  /** Another list, with nobody chosen of it. */
  async ask(query: ContactQuery): Promise<void> {
    this.list = query;
    this.select(ContactSelection.none);
    await this.pages.show(query);
  }

  select(selection: ContactSelection): void {
    this.selection = selection;
    this.#onChange();
  }

  async selectBetween(from: number, to: number): Promise<void> {
    this.select(ContactSelection.of(await request('contacts:between', { query: this.list, from, to })));
  }

  /** Looks at somebody. An answer about somebody else comes too late. */
  async show(contactId: string): Promise<void> {
    this.shownId = contactId;
    const detail = await request('contacts:detail', { contactId });
    if (this.shownId !== contactId) return;
    this.detail = detail;
    this.#onChange();
  }

  /** Looks at somebody who is wanted from elsewhere, in the whole list when they are not in this one; answers their place. */
  async find(contactId: string): Promise<number> {
    this.select(ContactSelection.of([contactId]));
    await this.show(contactId);
    const place = await request('contacts:place', { query: this.list, contactId });
    if (place !== -1) return place;
    this.list = { ...everybody, isArchive: this.detail?.isArchived ?? false };
    await this.pages.show(this.list);
    return request('contacts:place', { query: this.list, contactId });
  }

  /** Nobody is looked at and nobody chosen any more. */
  leave(): void {
    this.shownId = null;
    this.detail = null;
    this.select(ContactSelection.none);
  }

  /** Whoever is chosen, or without a choice of several whoever is looked at. */
  choice(): ContactChoice {
    if (this.count > 1) return this.selection.choice(this.list, this.pages.total ?? 0);
    return { kind: 'some', contactIds: this.shownId === null ? [] : [this.shownId] };
  }

  /** The whole of what the list is about: without words and filters everybody, those in the archive too. */
  whole(): ContactChoice {
    const isAll = this.list.text.trim() === '' && filterCount(this.list) === 0;
    return isAll ? { kind: 'everybody' } : ContactSelection.all.choice(this.list, this.pages.total ?? 0);
  }

  /** Asks again for all that is shown. */
  async renew(): Promise<void> {
    await this.pages.renew();
    await this.#renewAround();
    if (this.shownId !== null) await this.show(this.shownId);
    if (this.shownId !== null && this.detail === null) this.leave();
  }

  /** Others come next now. */
  takeQueue(queue: readonly QueueEntry[]): void {
    this.queue = queue;
    this.#onChange();
  }

  async #renewAround(): Promise<void> {
    [this.tags, this.queue] = await Promise.all([request('contacts:tags'), readUpNext()]);
    this.#onChange();
  }
}
