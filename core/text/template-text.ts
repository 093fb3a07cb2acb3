import type { Template } from '../compose/template.ts';

/** The words that come along, until the user has better ones. */
export const broughtTemplates: readonly Template[] = [
  {
    id: 'stayed-with-me',
    name: 'What stayed with me',
    text: '{first name}, I read “{post title}” to the end, and one thought stayed with me: ',
    kinds: ['comment', 'encourage'],
  },
  {
    id: 'keep-going',
    name: 'Keep going',
    text: 'Hello {first name}, I have been following what you do for a while, and I like how you go about it. Please keep going. What I noticed most: ',
    kinds: ['encourage', 'write'],
  },
  {
    id: 'thank-you',
    name: 'A thank-you',
    text: 'Hello {first name},\n\nyou may not remember it, but you once helped me: \n\nThank you. No answer needed.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'worth-reading',
    name: 'Worth reading',
    text: '“{post title}” by {first name} is worth your time if you ever wondered about … What I take from it: ',
    kinds: ['promote', 'repost'],
  },
  {
    id: 'one-question',
    name: 'One question',
    text: 'Hello {first name}, reading you, I kept wondering about one thing: ',
    kinds: ['ask', 'comment', 'write'],
  },
  {
    id: 'well-done',
    name: 'Well done',
    text: 'Congratulations, {first name}! I saw the news and was glad for you. I hope that next ',
    kinds: ['congratulate'],
  },
  {
    id: 'can-vouch',
    name: 'I can vouch for them',
    text: 'If you need somebody who … , talk to {first name}. I have seen it myself: ',
    kinds: ['recommend'],
  },
];
