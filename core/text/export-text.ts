import type { ExportSource } from '../import/export-source.ts';

/** How people are got out of one place. */
export interface ExportGuide {
  readonly name: string;
  /** Three steps, in the words that the place itself uses. */
  readonly steps: readonly [string, string, string];
  /** Whether the file comes hours or days later, by mail. */
  readonly isSlow: boolean;
  /** What comes in, where it is less than one would hope for. */
  readonly limits: string;
}

const guides: Readonly<Record<ExportSource, ExportGuide>> = {
  linkedin: {
    name: 'LinkedIn',
    steps: [
      'Open Settings & Privacy, then Data privacy, then Get a copy of your data.',
      'Choose the larger archive, or only Connections, and request it.',
      'When LinkedIn writes that it is ready, download it and drop it here as it is.',
    ],
    isSlow: true,
    limits: 'With the whole archive each person also gets the day of your last message.',
  },
  x: {
    name: 'X',
    steps: [
      'Open Settings and privacy, then Your account, then Download an archive of your data.',
      'Request the archive.',
      'When X writes that it is ready, download the .zip and drop it here, whole.',
    ],
    isSlow: true,
    limits: 'X gives out numbers only. Names come from your own replies and mentions in the same archive.',
  },
  facebook: {
    name: 'Facebook',
    steps: [
      'Open Accounts Centre, then Your information and permissions, then Download your information.',
      'Choose Friends and followers, all time, and JSON as the format: HTML cannot be read.',
      'When Facebook writes that it is ready, download it and drop it here.',
    ],
    isSlow: true,
    limits: 'Facebook gives out names and days, no links.',
  },
  instagram: {
    name: 'Instagram',
    steps: [
      'Open Accounts Centre, then Your information and permissions, then Download your information.',
      'Choose Followers and following, all time, and JSON as the format: HTML cannot be read.',
      'When Instagram writes that it is ready, download it and drop it here.',
    ],
    isSlow: true,
    limits: '',
  },
  threads: {
    name: 'Threads',
    steps: [
      'Open Accounts Centre, then Your information and permissions, then Download your information.',
      'Choose your Threads profile, all time, and JSON as the format: HTML cannot be read.',
      'When Threads writes that it is ready, download it and drop it here.',
    ],
    isSlow: true,
    limits: '',
  },
  mastodon: {
    name: 'Mastodon',
    steps: [
      'Open Preferences, then Import and export, then Data export.',
      'Download the CSV beside Follows.',
      'Drop the file here.',
    ],
    isSlow: false,
    limits: '',
  },
  google: {
    name: 'Google Contacts',
    steps: [
      'Open contacts.google.com and choose Export at the left.',
      'Choose Google CSV or vCard.',
      'Drop the file here. A Takeout archive does as well.',
    ],
    isSlow: false,
    limits: '',
  },
  outlook: {
    name: 'Outlook',
    steps: [
      'Open People, then Manage contacts, then Export contacts.',
      'Choose all contacts and Export.',
      'Drop the .csv file here.',
    ],
    isSlow: false,
    limits: '',
  },
  apple: {
    name: 'Apple Contacts',
    steps: [
      'Open Contacts and choose everybody (⌘A).',
      'Choose File, then Export, then Export vCard.',
      'Drop the .vcf file here.',
    ],
    isSlow: false,
    limits: '',
  },
  'feed-reader': {
    name: 'A feed reader',
    steps: [
      'Open the settings of your reader and look for OPML or Export subscriptions.',
      'Save the file.',
      'Drop it here: each blog becomes a person, each folder a tag.',
    ],
    isSlow: false,
    limits: '',
  },
};

/** How people are got out of one place. */
export function exportGuide(source: ExportSource): ExportGuide {
  return guides[source];
}

/** The words around the help for exports, and of the reminder of one. */
export const exportText = {
  title: 'Where are your people?',
  lead: 'Each place gives them out in a file. Choose one to see how.',
  getIt: (source: ExportSource): string => `From ${guides[source].name}`,
  waiting: (source: ExportSource): string => `It takes ${guides[source].name} some hours. Shall I remind you tomorrow?`,
  remind: 'Remind me tomorrow',
  reminded: (at: string): string => `I will remind you on ${at}.`,
  readyTitle: (source: ExportSource): string => `Your people from ${guides[source].name} should be ready`,
  readyBody:
    'Look in your mail for the link, download the file and drop it into Twelve. A click opens the place for it.',
} as const;
