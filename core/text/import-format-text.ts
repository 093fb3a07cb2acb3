import type { ImportFormat } from '../import/import-report.ts';

/** What each format is called to the user. */
const names: Readonly<Record<ImportFormat | 'archive', string>> = {
  'twelve-people': 'People saved from Twelve',
  'linkedin-connections': 'LinkedIn',
  'google-contacts': 'Google Contacts',
  'outlook-contacts': 'Outlook',
  'google-plus-circle': 'Google+',
  mastodon: 'Mastodon',
  'other-table': 'A table',
  vcard: 'Contact cards',
  opml: 'A feed reader',
  'x-accounts': 'X',
  'facebook-friends': 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  'pasted-list': 'A pasted list',
  archive: 'Several lists',
};

export function formatName(format: ImportFormat | 'archive'): string {
  return names[format];
}
