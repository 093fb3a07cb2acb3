import type { ActionKind } from '../actions/action.ts';

/** What each kind of action may look like, for the list of all of them. */
export const actionHints: Readonly<Record<ActionKind, string>> = {
  comment: 'Say what stayed with you',
  encourage: 'A kind word, said plainly',
  promote: 'Tell your people about their work',
  repost: 'Pass on something of theirs',
  write: 'A message or a mail, just to them',
  introduce: 'Bring two people together',
  congratulate: 'Something went well for them',
  ask: 'A question that shows you read',
  recommend: 'Vouch for them where it counts',
  follow: 'See what they do from now on',
  other: 'Anything that helps',
};
