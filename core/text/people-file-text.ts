import type { ExportFormat } from '../contacts/exported-person.ts';
import { peopleText } from './contacts-text.ts';

/** The words of taking people out into a file. */
export const exportText = {
  title: 'Save people',
  button: 'Save',
  fileName: (day: string): string => `People ${day}`,
  kinds: { vcard: 'Contact cards (vCard)', csv: 'Tables (CSV)', json: 'People of Twelve (JSON)' },
  menu: 'Save people',
  heading: 'Save as',
  formats: {
    vcard: 'Contact cards, for address books',
    csv: 'A table, for spreadsheets',
    json: 'Everything, to bring in again',
  },
  short: { vcard: 'vCard', csv: 'CSV', json: 'JSON' },
} as const satisfies {
  readonly kinds: Readonly<Record<ExportFormat, string>>;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly [name: string]: unknown;
};

/** What was written, and where. */
export function exportedText(count: number, fileName: string): string {
  return `${peopleText(count)} saved in “${fileName}”.`;
}
