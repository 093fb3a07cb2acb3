/** What a file can be instead of a format that is read; core/text/found-text.ts says what to do about each. */
export const notOurs = [
  'html',
  'zip',
  'pdf',
  'image',
  'spreadsheet',
  'binary',
  'json',
  'xml',
  'google-csv',
  'outlook-csv',
  'linkedin-other',
  'x-archive',
  'calendar',
  'csv',
  'text',
] as const;

export type NotOurs = (typeof notOurs)[number];
