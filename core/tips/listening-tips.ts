import type { Tip } from './tip.ts';

/** Tips on listening. */
export const listeningTips: readonly Tip[] = [
  {
    id: 'read-before-you-reply',
    theme: 'listening',
    title: 'Read all of it before you reply',
    text: 'Choose their longest recent piece and read it to the last line, links included, with your hands off the keyboard. When you are done, note the sentence that stayed with you. Quote that very sentence in a comment and say why it stuck. Few writers ever learn which line reached somebody.',
    kinds: ['comment', 'encourage'],
  },
  {
    id: 'listen-between-the-posts',
    theme: 'listening',
    title: 'Notice what they keep coming back to',
    text: 'Skim their last ten posts and count subjects rather than likes. One theme nearly always returns. Think of an article, a talk or a book on that theme which you honestly value, and send it along with one sentence about the part that fits them. No need for an answer, and say so.',
    kinds: ['write', 'promote'],
  },
  {
    id: 'hear-the-quiet-post',
    theme: 'listening',
    title: 'Answer the post nobody answered',
    text: 'Somewhere in their timeline stands a post without a single reply. Often it is the one they thought about longest. Find it, take it seriously and be the first: add an experience of your own, or pick up the question they left hanging. A late answer is worth more than none.',
    kinds: ['comment', 'ask'],
  },
  {
    id: 'learn-their-words',
    theme: 'listening',
    title: 'Learn a word from their world',
    text: 'Every trade and every hobby has words that outsiders skip. Find one in their posts that you cannot explain, look it up for a few minutes, and then ask them about the part the explanation left out. Being a curious beginner is a gift to anybody who loves their subject.',
    kinds: ['ask', 'comment'],
  },
];
