import type { ContactQuery } from '../../core/contacts/contact-query.ts';
import type { ContactPage, ListedContact } from '../../core/contacts/listed-contact.ts';

/** Rows that are asked for at once. */
export const pageLength = 60;

/** Pages that are kept: some thousand rows around where the user is. */
const mostKept = 40;

export type AskPage = (query: ContactQuery, from: number, count: number) => Promise<ContactPage>;

/** A list of any length, of which only the pages are held that somebody looks at. */
export class ContactPages {
  readonly #ask: AskPage;
  /** Something that is shown may have changed. */
  readonly #onChange: () => void;
  #query: ContactQuery;
  #pages = new Map<number, readonly ListedContact[]>();
  #stale = new Set<number>();
  #asked = new Set<number>();
  /** Answers to older questions come too late. */
  #generation = 0;
  total: number | null = null;

  constructor(query: ContactQuery, ask: AskPage, onChange: () => void) {
    this.#query = query;
    this.#ask = ask;
    this.#onChange = onChange;
  }

  get query(): ContactQuery {
    return this.#query;
  }

  /** Another list; what is shown stays until the first page of it is there. */
  async show(query: ContactQuery): Promise<void> {
    this.#query = query;
    const generation = ++this.#generation;
    this.#asked = new Set([0]);
    const page = await this.#ask(query, 0, pageLength);
    if (generation !== this.#generation) return;
    this.#pages = new Map([[0, page.rows]]);
    this.#stale = new Set();
    this.#asked = new Set();
    this.total = page.total;
    this.#onChange();
  }

  /** Everything may be different: what is looked at is asked for anew. */
  async renew(): Promise<void> {
    this.#stale = new Set(this.#pages.keys());
    this.#asked = new Set();
    const generation = ++this.#generation;
    const { total } = await this.#ask(this.#query, 0, 1);
    if (generation !== this.#generation) return;
    this.total = total;
    this.#onChange();
  }

  /** The row at a place, as far as it is there; asks for it otherwise. */
  at(place: number): ListedContact | undefined {
    const number = Math.floor(place / pageLength);
    const page = this.#pages.get(number);
    if (page === undefined || this.#stale.has(number)) void this.#load(number);
    return page?.[place % pageLength];
  }

  /** Where somebody stands among the rows that are there, or -1. */
  placeOf(contactId: string): number {
    for (const [number, rows] of this.#pages) {
      const index = rows.findIndex(({ id }) => id === contactId);
      if (index !== -1) return number * pageLength + index;
    }
    return -1;
  }

  async #load(number: number): Promise<void> {
    if (this.#asked.has(number)) return;
    this.#asked.add(number);
    const generation = this.#generation;
    const page = await this.#ask(this.#query, number * pageLength, pageLength);
    if (generation !== this.#generation) return;
    this.#asked.delete(number);
    this.#stale.delete(number);
    // The latest last, so that the oldest can go.
    this.#pages.delete(number);
    this.#pages.set(number, page.rows);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= mostKept) break;
      this.#pages.delete(oldest);
    }
    this.total = page.total;
    this.#onChange();
  }
}
