import type { Tip } from './tip.ts';

/** Tips on promoting. */
export const promotingTips: readonly Tip[] = [
  {
    id: 'share-with-a-reason',
    theme: 'promoting',
    title: 'Share one post, with your reason',
    text: 'Pick the recent post of theirs that most deserves a second life. Pass it on with two sentences of your own on top: who should read it, and what they will get from it. A bare repost helps the numbers, while a reason brings them readers. Name them, so that they can find it.',
    kinds: ['repost', 'promote'],
  },
  {
    id: 'send-a-reader',
    theme: 'promoting',
    title: 'Send them a single right reader',
    text: 'A thousand views matter less than one person who needed it. Take something they made and ask yourself who among your friends is wrestling with exactly that. Forward it to this one friend with a line on why, and then let the maker know that their work has found its way.',
    kinds: ['promote', 'introduce', 'write'],
  },
  {
    id: 'put-them-on-a-list',
    theme: 'promoting',
    title: 'Put them on a list worth reading',
    text: 'Gather three people who write or make well on the same subject, this contact among them, and post the three with one line each on what they are best at. Tag them all. Lists like this get kept, and three strangers with much in common have just been shown to one another.',
    kinds: ['promote', 'recommend', 'introduce'],
  },
  {
    id: 'recommend-their-craft',
    theme: 'promoting',
    title: 'Recommend them in public',
    text: 'On some networks a profile has room for recommendations, and most of them stand empty. If you ever worked with this person, bought from them or learned from them, fill in five honest sentences: the situation, what they did, how it ended. If not, review their book, show or repository.',
    kinds: ['recommend', 'promote'],
  },
];
