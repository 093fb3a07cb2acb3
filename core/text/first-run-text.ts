import { plural } from './plural.ts';
import { writtenLocale } from './written-locale.ts';

/** The words of the first run, which is also where people are added later. */
export const firstRunText = {
  title: 'Who would you like to know better?',
  lead: 'Paste links or handles, one a line, from any network.',
  examples: ['linkedin.com/in/ana-kovac', '@omar@mastodon.social', 'Becky Lee  becky.bsky.social'],
  add: 'Add people',
  dropTitle: 'Or drop a file here',
  dropText: 'An archive as it came, a folder or a list, from any network or address book. You see first who is in it.',
  dropNow: 'Let go to look inside',
  working: 'Reading…',
  privacy: [
    'Everything stays on this computer.',
    'Twelve goes only to pages and feeds of your own people: what they posted is read when their session begins, and ahead for the next three unless you turn that off in the settings. Links open in your browser, when you click them.',
  ],
  back: 'Back',
  cameIn: (added: number): string =>
    added === 0 ? 'Nobody new came in' : plural(added, { one: '# person came in', other: '# people came in' }),
  names: (names: readonly string[], others: number): string => {
    const listed = new Intl.ListFormat(writtenLocale()).format(
      others > 0 ? [...names, plural(others, { one: '# more', other: '# more' })] : names,
    );
    return `${listed}.`;
  },
  same: (count: number): string => plural(count, { one: '# was here already.', other: '# were here already.' }),
  skippedTitle: (count: number): string => plural(count, { one: '# line stayed out', other: '# lines stayed out' }),
  line: (line: number): string => `Line ${line}`,
  skippedMore: (count: number): string => plural(count, { one: 'And # more.', other: 'And # more.' }),
  goOn: 'Go on',
  addMore: 'Add more',
} as const;
