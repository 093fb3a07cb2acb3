import { cleanLine } from '../networks/clean-text.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { lastMessageNote } from '../text/import-note-text.ts';
import { readConnectedDay } from './connected-day.ts';
import type { ImportedPerson } from './imported-person.ts';
import { headerNames, columnName, type TableRow } from './table-row.ts';

const people = ['sender profile url', 'recipient profile urls'];

function isHeader(names: readonly string[]): boolean {
  return names.includes('date') && people.every((name) => names.includes(name));
}

/** Whether a line of text is the header of LinkedIn's messages.csv. */
export function isMessagesHeader(line: string): boolean {
  return isHeader(headerNames(line));
}

/** When a message was last written to or received from each person of LinkedIn's messages.csv. Only links and days are kept. */
export class LastMessages {
  readonly #days = new Map<string, string>();
  #names: readonly string[] | null = null;

  read({ cells }: TableRow): void {
    if (this.#names === null) {
      const names = cells.map(columnName);
      if (isHeader(names)) this.#names = names;
      return;
    }
    const day = readConnectedDay(cleanLine(cells[this.#names.indexOf('date')] ?? ''));
    if (day === null) return;
    for (const column of people) {
      const links = (cells[this.#names.indexOf(column)] ?? '').split(/[,;\s]+/);
      for (const link of links) this.#note(link, day);
    }
  }

  /** A person as they came, with the day of the last message in their note when there was one. */
  addTo(person: ImportedPerson): ImportedPerson {
    const days = person.profiles.flatMap(({ network, key }) => {
      const day = network === 'linkedin' ? this.#days.get(key) : undefined;
      return day === undefined ? [] : [day];
    });
    const [day] = days;
    if (day === undefined) return person;
    const note = lastMessageNote(day);
    return { ...person, note: person.note === '' ? note : `${person.note}\n${note}` };
  }

  #note(link: string, day: string): void {
    if (link === '') return;
    const answer = recogniseProfile(link, 'linkedin');
    if (!answer.ok || answer.profile.network !== 'linkedin') return;
    const known = this.#days.get(answer.profile.key);
    if (known === undefined || known < day) this.#days.set(answer.profile.key, day);
  }
}
