import type { ActionKind } from '../actions/action.ts';
import type { Channel } from '../compose/channel.ts';
import type { ComposeOutcome } from '../ipc/compose-requests.ts';
import { outletName } from './outlet-text.ts';
import { plural } from './plural.ts';

const headings: Readonly<Record<ActionKind, (name: string) => string>> = {
  comment: (name) => `Comment on what ${name} wrote`,
  encourage: (name) => `Encourage ${name}`,
  promote: (name) => `Tell your people about ${name}`,
  repost: (name) => `Pass on something of ${name}’s`,
  write: (name) => `Write to ${name}`,
  introduce: (name) => `Introduce ${name}`,
  congratulate: (name) => `Congratulate ${name}`,
  ask: (name) => `Ask ${name}`,
  recommend: (name) => `Recommend ${name}`,
  follow: (name) => `Follow ${name}`,
  other: (name) => `Something for ${name}`,
};

/** The words of the composer. */
export const composeText = {
  heading: (kind: ActionKind, name: string): string => headings[kind](name),
  words: 'Your words',
  wordsPlaceholder: 'Say it as you would across a table.',
  subject: 'Subject',
  about: 'About',
  noPost: 'Nothing in particular',
  templates: 'Begin with',
  through: 'Where',
  left: (count: number): string => plural(count, { one: '# character left', other: '# characters left' }),
  over: (count: number): string => plural(count, { one: '# character too many', other: '# characters too many' }),
  counter: (length: number, limit: number): string => `${length} / ${limit}`,
  /** What happens with the words, before it happens. */
  hint: ({ carries, outlet }: Pick<Channel, 'carries' | 'outlet'>, hasWords: boolean): string => {
    if (!hasWords) return `${outletName(outlet)} opens in your browser or its own program.`;
    if (carries === 'all') return `${outletName(outlet)} opens with your words in place.`;
    return carries === 'link'
      ? `${outletName(outlet)} takes only the link. Your words go to the clipboard; paste them there.`
      : 'Your words go to the clipboard. Paste them where the page has room for them.';
  },
  open: (outlet: Channel['outlet']): string => `Open ${outletName(outlet)}`,
  copyAndOpen: (outlet: Channel['outlet']): string => `Copy and open ${outletName(outlet)}`,
  nowhere: (name: string): string =>
    `There is no link of ${name} to open yet. Your words go to the clipboard, and you paste them where you find each other.`,
  copy: 'Copy',
  home: 'Your Mastodon server',
  homeHint: 'With it, Mastodon opens filled in.',
  homePlaceholder: 'mastodon.social',
  keepHome: 'Keep',
} as const;

/** What is said once a place has been opened; empty when it says enough by itself. */
export function outcomeText({ way, outlet, isCopied }: ComposeOutcome): string {
  if (!isCopied) return '';
  if (outlet === null) return 'Your words are on the clipboard.';
  return way === 'too-long'
    ? `That was too long for a link, so your words are on the clipboard. Paste them into ${outletName(outlet)}.`
    : `Your words are on the clipboard. Paste them into ${outletName(outlet)}.`;
}
