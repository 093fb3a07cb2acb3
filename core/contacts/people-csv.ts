import { familiarityText } from '../text/familiarity-text.ts';
import { networkName } from '../text/network-text.ts';
import type { ExportedPerson } from './exported-person.ts';

const columns: readonly (readonly [head: string, value: (person: ExportedPerson) => string])[] = [
  ['Name', ({ name }) => name],
  ['Role', ({ role }) => role],
  ['Organisation', ({ organisation }) => organisation],
  ['Familiarity', ({ familiarity }) => familiarityText(familiarity)],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Note', ({ note }) => note],
  ['Email', (person) => addresses(person, true).join(' ')],
  ['Links', (person) => addresses(person, false).join(' ')],
  ['Connected on', ({ connectedOn }) => connectedOn ?? ''],
  ['Connected through', ({ connectedThrough }) => (connectedThrough === null ? '' : networkName(connectedThrough))],
  ['Last met', ({ lastMetOn }) => lastMetOn ?? ''],
  ['Come back on', ({ followUps }) => followUps.map(({ day }) => day).join(' ')],
  ['In the archive', ({ isArchived }) => (isArchived ? 'yes' : '')],
];

function addresses({ profiles }: ExportedPerson, areEmails: boolean): readonly string[] {
  const wanted = profiles.filter(({ network, status }) => (network === 'email') === areEmails && status === 'active');
  return wanted.map(({ network, handle, url }) => (network === 'email' ? handle : (url ?? handle)));
}

/**
 * A cell that no spreadsheet runs: what begins as a formula does, also in wide signs or behind white space, gets an
 * apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function safeCell(text: string): string {
  const isFormula = /^[\s\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function row(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`;
}

/** The first line of the table; the mark in front tells spreadsheets that it is UTF-8. */
export const peopleTableHead = `\uFEFF${row(columns.map(([head]) => head))}`;

/** One person as a line of the table. */
export function personRow(person: ExportedPerson): string {
  return row(columns.map(([, value]) => value(person)));
}
