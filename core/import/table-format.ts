import type { ContactColumns } from './contact-table.ts';
import { findCircleColumns } from './google-plus-circle.ts';
import { findGoogleColumns } from './google-contacts.ts';
import type { ImportFormat } from './import-report.ts';
import { isConnectionsHeader } from './linkedin-connections.ts';
import { isAccountsHeader } from './mastodon-accounts.ts';
import { findOtherColumns } from './other-table.ts';
import { findOutlookColumns } from './outlook-contacts.ts';
import { headerNames } from './table-row.ts';

/** Formats that are tables. */
export type TableFormat = Extract<
  ImportFormat,
  'linkedin-connections' | 'mastodon' | 'google-plus-circle' | 'google-contacts' | 'outlook-contacts' | 'other-table'
>;

function has(find: (names: readonly string[]) => ContactColumns | null): (line: string) => boolean {
  return (line) => find(headerNames(line)) !== null;
}

/** How each table's header is known, the most particular first. */
export const tableHeaders: Readonly<Record<TableFormat, (line: string) => boolean>> = {
  'linkedin-connections': isConnectionsHeader,
  mastodon: isAccountsHeader,
  'google-plus-circle': has(findCircleColumns),
  'google-contacts': has(findGoogleColumns),
  'outlook-contacts': has(findOutlookColumns),
  'other-table': has(findOtherColumns),
};

/** The table that begins with these lines; null when it is none that is known. */
export function tableFormat(lines: readonly string[]): TableFormat | null {
  if (lines.some(isConnectionsHeader)) return 'linkedin-connections';
  // Anywhere else the header is the first line, but for one that tells a spreadsheet what parts the cells.
  const header = lines.find((line) => line.trim() !== '' && !/^"?sep=/i.test(line.trim())) ?? '';
  for (const [format, isHeader] of Object.entries(tableHeaders)) if (isHeader(header)) return format as TableFormat;
  return null;
}
