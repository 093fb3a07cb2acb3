import type { ContactChange, ContactChangeReport } from '../../core/contacts/contact-change.ts';
import type { ContactDetail } from '../../core/contacts/contact-detail.ts';
import { mostChosen, type ContactChoice, type ContactQuery } from '../../core/contacts/contact-query.ts';
import type { ContactPage } from '../../core/contacts/listed-contact.ts';
import { pastSession } from '../../core/contacts/past-session.ts';
import { writtenField } from '../../core/contacts/written-field.ts';
import type { ExportedPeople, ExportFormat } from '../../core/contacts/exported-person.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { cleanNote } from '../../core/import/clean-note.ts';
import { cleanTags } from '../../core/import/clean-tags.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { dayOf } from '../../core/week/zoned-day.ts';
import { exportPeople, type ExportPeopleParts } from './export-people.ts';

export interface ContactListParts extends ExportPeopleParts {
  /** With whom a session is open right now; nobody deletes or archives them meanwhile. */
  readonly present: () => string | null;
  /** People are different now: who waits may be another, and what is shown. */
  readonly onChange: () => void;
  /** Opens the window of people and shows somebody. */
  readonly show: (contactId: string) => void;
}

/** Everybody, for the window of people: listed, looked at, changed by the dozen, and changed back. */
export class ContactListService {
  readonly #parts: ContactListParts;

  constructor(parts: ContactListParts) {
    this.#parts = parts;
  }

  async page(query: ContactQuery, from: number, count: number): Promise<ContactPage> {
    const { storage, clock } = this.#parts;
    const today = this.#parts.today();
    const { rows, total } = await storage.request('contacts:page', { query, from, count, today });
    const zone = clock.timeZone();
    const shown = rows.map(({ lastMetAt, ...row }) => ({
      ...row,
      lastMetOn: lastMetAt === null ? null : dayOf(lastMetAt, zone),
    }));
    return { total, from, today, rows: shown };
  }

  /** The ids of a stretch of a list. Refuses `too-many-chosen`. */
  async between(query: ContactQuery, from: number, to: number): Promise<readonly string[]> {
    if (to - from >= mostChosen) throw new AppError('too-many-chosen');
    return this.#parts.storage.request('contacts:between', { query, from, to, today: this.#parts.today() });
  }

  place(query: ContactQuery, contactId: string): Promise<number> {
    return this.#parts.storage.request('contacts:place', { query, contactId, today: this.#parts.today() });
  }

  async detail(contactId: string): Promise<ContactDetail | null> {
    const { storage, clock, today } = this.#parts;
    const stored = await storage.request('contacts:detail', contactId);
    if (stored === null) return null;
    const { addedAt, sessions, ...rest } = stored;
    const zone = clock.timeZone();
    return {
      ...rest,
      addedOn: dayOf(addedAt, zone),
      sessions: sessions.map((session) => pastSession(session, stored.contact.profiles, zone)),
      today: today(),
    };
  }

  tags(): Promise<readonly string[]> {
    return this.#parts.storage.request('contacts:tags');
  }

  async change(choice: ContactChoice, change: ContactChange): Promise<ContactChangeReport> {
    const { storage, today, present, onChange } = this.#parts;
    const tidied = tidy(choice, change);
    const goes = change.kind === 'delete' || (change.kind === 'archive' && change.isOn);
    const spared = goes ? present() : null;
    if (spared !== null && choice.kind === 'some' && choice.contactIds.every((contactId) => contactId === spared)) {
      throw new AppError('contact-in-session');
    }
    const report = await storage.request('contacts:change', { choice, change: tidied, spared, today: today() });
    onChange();
    return report;
  }

  async undo(changeId: string | null): Promise<ContactChangeReport | null> {
    const report = await this.#parts.storage.request('contacts:undo-change', changeId);
    if (report !== null) this.#parts.onChange();
    return report;
  }

  async addFollowUp(contactId: string, day: Day, note: string): Promise<void> {
    await this.#parts.storage.request('promises:add', { contactId, day, note: cleanNote(note) });
    this.#parts.onChange();
  }

  async moveFollowUp(followUpId: string, day: Day): Promise<void> {
    await this.#parts.storage.request('promises:move', followUpId, day);
    this.#parts.onChange();
  }

  async settleFollowUp(followUpId: string, isDone: boolean): Promise<void> {
    await this.#parts.storage.request('promises:settle', followUpId, isDone);
    this.#parts.onChange();
  }

  /** Writes people into a file that the user names; null when they changed their mind. */
  export(choice: ContactChoice, format: ExportFormat): Promise<ExportedPeople | null> {
    return exportPeople(this.#parts, choice, format);
  }

  open(contactId: string): void {
    this.#parts.show(contactId);
  }
}

/** A change as it is kept: one line where it is one, nothing invisible. Names are one person's, and never empty. */
function tidy(choice: ContactChoice, change: ContactChange): ContactChange {
  if (change.kind === 'edit') {
    const text = writtenField(change.field, change.text);
    const isOne = choice.kind === 'some' && choice.contactIds.length === 1;
    if (!isOne || (change.field === 'name' && text === '')) throw new AppError('bad-request', { what: change.field });
    return { ...change, text };
  }
  if (change.kind !== 'tag') return change;
  const [tag] = cleanTags([change.tag]);
  if (tag === undefined) throw new AppError('bad-request', { what: 'tag' });
  return { ...change, tag };
}
