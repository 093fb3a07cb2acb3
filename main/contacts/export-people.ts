import { type ExportedPeople, type ExportedPerson, type ExportFormat } from '../../core/contacts/exported-person.ts';
import type { ContactChoice } from '../../core/contacts/contact-query.ts';
import { peopleTableHead, personRow } from '../../core/contacts/people-csv.ts';
import { peopleJson } from '../../core/contacts/people-json.ts';
import { personCard } from '../../core/contacts/people-vcard.ts';
import { exportText } from '../../core/text/people-file-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { dayOf } from '../../core/week/zoned-day.ts';
import type { Clock } from '../app/clock.ts';
import type { Exporter } from '../export/exporter.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** People that are read at once: some ten milliseconds of the storage worker's time. */
const atOnce = 200;

export interface ExportPeopleParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly clock: Pick<Clock, 'timeZone'>;
  readonly exporter: Pick<Exporter, 'save'>;
  readonly today: () => Day;
}

interface Writer {
  readonly head: string;
  readonly person: (person: ExportedPerson, isFirst: boolean) => string;
  readonly tail: string;
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  vcard: { head: '', person: personCard, tail: '' },
  csv: { head: peopleTableHead, person: personRow, tail: '' },
  json: peopleJson,
};

const extensions: Readonly<Record<ExportFormat, string>> = { vcard: 'vcf', csv: 'csv', json: 'json' };

/** Writes people into a file that the user names, a few at a time; null when the user changed their mind. */
export async function exportPeople(
  { storage, clock, exporter, today }: ExportPeopleParts,
  choice: ContactChoice,
  format: ExportFormat,
): Promise<ExportedPeople | null> {
  const numbers = await storage.request('contacts:chosen', { choice, today: today() });
  const extension = extensions[format];
  const offer = {
    title: exportText.title,
    button: exportText.button,
    fileName: `${exportText.fileName(today())}.${extension}`,
    kind: exportText.kinds[format],
    extension,
  };
  const saved = await exporter.save(offer, () => write(numbers));
  return saved === null ? null : { ...saved, count: numbers.length };

  async function* write(all: Int32Array): AsyncGenerator<string> {
    const { head, person, tail } = writers[format];
    const zone = clock.timeZone();
    yield head;
    for (let from = 0; from < all.length; from += atOnce) {
      const records = await storage.request('contacts:records', all.subarray(from, from + atOnce));
      const people = records.map(({ lastMetAt, ...rest }): ExportedPerson => ({
        ...rest,
        lastMetOn: lastMetAt === null ? null : dayOf(lastMetAt, zone),
      }));
      yield people.map((each, index) => person(each, from + index === 0)).join('');
    }
    yield tail;
  }
}
