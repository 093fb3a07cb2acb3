import { readFriends } from '../../core/import/facebook-friends.ts';
import { readGoogleContacts } from '../../core/import/google-contacts.ts';
import { readCircle } from '../../core/import/google-plus-circle.ts';
import type { ImportFormat } from '../../core/import/import-report.ts';
import type { ImportStep } from '../../core/import/import-step.ts';
import { readInstagramAccounts } from '../../core/import/instagram-accounts.ts';
import { readConnections } from '../../core/import/linkedin-connections.ts';
import { readAccounts } from '../../core/import/mastodon-accounts.ts';
import { readOpml } from '../../core/import/opml.ts';
import { readOtherTable } from '../../core/import/other-table.ts';
import { readOutlookContacts } from '../../core/import/outlook-contacts.ts';
import { readPastedList } from '../../core/import/pasted-list.ts';
import { tableHeaders, type TableFormat } from '../../core/import/table-format.ts';
import type { TableRow } from '../../core/import/table-row.ts';
import { readThreadsAccounts } from '../../core/import/threads-accounts.ts';
import { readTwelvePeople } from '../../core/import/twelve-people.ts';
import { readVcards } from '../../core/import/vcard.ts';
import { readXList } from '../../core/import/x-accounts.ts';
import { decodeBytes } from './decode-text.ts';
import { readCsv } from './read-csv.ts';

/** What is read, and what it is called. */
export interface Source {
  readonly text: string;
  readonly format: ImportFormat;
  /** Empty for pasted text. */
  readonly fileName: string;
}

type Reader = (text: string, fileName: string) => Iterable<ImportStep>;

function table(
  format: TableFormat,
  read: (rows: Iterable<TableRow>, fileName: string) => Iterable<ImportStep>,
): Reader {
  return (text, fileName) => read(readCsv(text, tableHeaders[format]), fileName);
}

/** One file each in core/import. */
const readers: Readonly<Record<ImportFormat, Reader>> = {
  'linkedin-connections': table('linkedin-connections', readConnections),
  'google-contacts': table('google-contacts', readGoogleContacts),
  'outlook-contacts': table('outlook-contacts', readOutlookContacts),
  'google-plus-circle': table('google-plus-circle', readCircle),
  mastodon: table('mastodon', readAccounts),
  'other-table': table('other-table', readOtherTable),
  'twelve-people': readTwelvePeople,
  vcard: (text) => readVcards(text, decodeBytes),
  opml: readOpml,
  'x-accounts': readXList,
  'facebook-friends': readFriends,
  instagram: readInstagramAccounts,
  threads: readThreadsAccounts,
  'pasted-list': readPastedList,
};

/** What reading a source brings, one step after the other. */
export function stepsOf({ text, format, fileName }: Source): Iterable<ImportStep> {
  return readers[format](text, fileName);
}
