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
  {
    id: 'quote-their-best-sentence',
    theme: 'promoting',
    title: 'Quote their best sentence',
    text: 'Cut one sentence out of their latest text that can stand by itself. Post it as a quotation with the name below and the link under that, and hold back your own opinion for once. A sharp sentence travels where a headline does not. Let them know which words you chose; authors are always surprised by the choice.',
    kinds: ['promote', 'repost'],
  },
  {
    id: 'explain-it-to-your-neighbour',
    theme: 'promoting',
    title: 'Explain it to your own people',
    text: 'Much of what this contact knows never reaches your friends, because it is written for experts. Put one idea of theirs into four lines that your neighbour would understand, and link to the original for the rest. You lend your plain words to their good work. Unsure of a detail? Ask them first; that is a conversation too.',
    kinds: ['promote', 'ask'],
  },
  {
    id: 'find-them-a-stage',
    theme: 'promoting',
    title: 'Find them a stage',
    text: 'Which podcast, school, reading group or meetup would gain from having this person as a guest? Choose one, find the address of whoever runs it, and write three sentences on what the audience would hear. Get a yes from your contact beforehand, so that nobody is surprised. Organisers look for guests more often than you think.',
    kinds: ['recommend', 'introduce', 'promote'],
  },
  {
    id: 'bring-an-old-piece-back',
    theme: 'promoting',
    title: 'Bring an old piece back',
    text: 'Good things that people made three years ago lie buried under everything since. Scroll down to one that has aged well and share it as if it were new, saying what has come true in it. Its maker has long moved on, and will be all the more pleased. Two minutes of scrolling, eight of reading, two of writing.',
    kinds: ['promote', 'repost', 'comment'],
  },
  {
    id: 'write-a-fair-review',
    theme: 'promoting',
    title: 'Write a review that is fair',
    text: 'Reviews decide whether a book, a shop, a course or a program is found at all, and the quiet majority leaves none. Find the page where this person’s work can be rated. If you know it, write sixty fair words, including for whom it is not. If you don’t know it, send the page to a friend who does.',
    kinds: ['recommend', 'promote'],
  },
  {
    id: 'add-them-to-a-page-that-stays',
    theme: 'promoting',
    title: 'Add them to a page that stays',
    text: 'Feeds are gone by evening; pages stay. Does a wiki, a blogroll or a reading list of yours have a place where this person belongs? Add the link with half a line on why, and tell them that it is there. If you keep no such page, begin one with three names. That fits into twelve minutes.',
    kinds: ['promote', 'recommend'],
  },
  {
    id: 'have-their-name-ready',
    theme: 'promoting',
    title: 'Have their name ready',
    text: 'Sooner or later somebody asks you whether you know a good one. Prepare the answer today: a short paragraph on what this contact is the right person for, kept where you will find it again. Send them a copy, so that they can object. Then glance through your inbox for a question that it already answers.',
    kinds: ['recommend', 'introduce', 'write'],
  },
];
