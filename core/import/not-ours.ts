/** What a file can be instead of a format that is read; core/text/found-text.ts says what to do about each. */
export const notOurs = [
  'html',
  'meta-html',
  'zip',
  'other-archive',
  'pdf',
  'image',
  'spreadsheet',
  'binary',
  'json',
  'meta-json',
  'xml',
  'linkedin-messages',
  'linkedin-other',
  'mastodon-other',
  'x-posts',
  'x-other',
  'calendar',
  'address-book',
  'csv',
  'text',
] as const;

export type NotOurs = (typeof notOurs)[number];
