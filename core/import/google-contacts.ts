import type { Network } from '../networks/network.ts';
import { noColumns, readContactTable, type ContactColumns, type LinkColumn } from './contact-table.ts';
import type { ImportStep } from './import-step.ts';
import { columnsNamed, type TableRow } from './table-row.ts';

/** Columns that come as often as somebody has values, numbered from 1, each with one beside it that says what it is. */
const numbered: readonly (readonly [kind: string, network: Network | null, needsLabel: boolean])[] = [
  ['e-mail', 'email', false],
  ['website', 'website', false],
  ['im', null, true],
  ['custom field', null, true],
];

/** What the column beside is called: of a messenger, of today, and before 2024. */
const labelNames = ['service', 'label', 'type'];

function readLinkColumns(names: readonly string[]): readonly LinkColumn[] {
  return names.flatMap((name, column) => {
    const [, kind = '', number = ''] = /^(.+?) (\d+) - value$/.exec(name) ?? [];
    const known = numbered.find(([candidate]) => candidate === kind);
    if (known === undefined) return [];
    const [, network, needsLabel] = known;
    const [label] = columnsNamed(names, ...labelNames.map((beside) => `${kind} ${number} - ${beside}`));
    return [{ column, network, label: label ?? null, needsLabel }];
  });
}

/** The columns of a table from Google Contacts, in the shape of today or in that of before 2024; null for any other header. */
export function findGoogleColumns(names: readonly string[]): ContactColumns | null {
  const isNew = names.includes('phonetic first name') && names.includes('labels');
  const isOld = names.includes('given name') && names.includes('family name') && names.includes('group membership');
  if (!isNew && !isOld && !names.includes('e-mail 1 - value')) return null;
  const prefix = columnsNamed(names, 'name prefix');
  const suffix = columnsNamed(names, 'name suffix');
  const parts = isOld
    ? columnsNamed(names, 'given name', 'additional name', 'family name')
    : columnsNamed(names, 'first name', 'middle name', 'last name');
  return {
    ...noColumns,
    // The old shape has the whole name as people say it.
    name: columnsNamed(names, 'name'),
    nameParts: [...prefix, ...parts, ...suffix],
    nickname: columnsNamed(names, 'nickname', 'file as', 'short name'),
    organisation: columnsNamed(names, 'organization name', 'organization 1 - name'),
    role: columnsNamed(names, 'organization title', 'organization 1 - title', 'occupation'),
    note: columnsNamed(names, 'notes'),
    tags: columnsNamed(names, 'labels', 'group membership'),
    tagSign: /\s*:::\s*/,
    links: readLinkColumns(names),
  };
}

/** Reads the table that Google Contacts and Takeout give out. */
export function readGoogleContacts(rows: Iterable<TableRow>): Generator<ImportStep> {
  return readContactTable(rows, findGoogleColumns);
}
