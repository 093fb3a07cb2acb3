import { noColumns, readContactTable, type ContactColumns, type LinkColumn } from './contact-table.ts';
import type { ImportStep } from './import-step.ts';
import { columnsNamed, type TableRow } from './table-row.ts';

const email = /^e-mail(?: \d)? address$/;
const site = /^(?:personal |business )?web page$/;

/** Columns of which Outlook's tables have several, and others none. */
const outlooksOwn = ['middle name', 'web page', 'personal web page', 'home phone', 'business phone', 'primary phone'];

function readLinkColumns(names: readonly string[]): readonly LinkColumn[] {
  return names.flatMap((name, column) => {
    const network = email.test(name) ? ('email' as const) : site.test(name) ? ('website' as const) : null;
    return network === null ? [] : [{ column, network, label: null, needsLabel: false }];
  });
}

/** The columns of a table from Outlook, the classic program or the new one, in English; null for any other header. */
export function findOutlookColumns(names: readonly string[]): ContactColumns | null {
  const isOutlook =
    names.includes('first name') &&
    names.includes('last name') &&
    names.some((name) => email.test(name)) &&
    names.some((name) => outlooksOwn.includes(name));
  if (!isOutlook) return null;
  return {
    ...noColumns,
    nameParts: columnsNamed(names, 'title', 'first name', 'middle name', 'last name', 'suffix'),
    nickname: columnsNamed(names, 'nickname'),
    organisation: columnsNamed(names, 'company'),
    role: columnsNamed(names, 'job title'),
    note: columnsNamed(names, 'notes'),
    tags: columnsNamed(names, 'categories'),
    tagSign: /[;,]/,
    links: readLinkColumns(names),
  };
}

/** Reads the table that Outlook gives out. */
export function readOutlookContacts(rows: Iterable<TableRow>): Generator<ImportStep> {
  return readContactTable(rows, findOutlookColumns);
}
