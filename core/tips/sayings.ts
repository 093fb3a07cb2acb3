import type { Saying } from './tip.ts';

/** What the author of the practice wrote about social media over the years, a line at a time. */
export const sayings: readonly Saying[] = [
  { id: 'all-about-relationships', text: 'Involvement in social media is all about relationships.' },
  { id: 'about-relationships', text: 'Social media is about relationships.' },
  { id: 'the-short-answer', text: 'The short answer to the question “Why social media?” is relationships.' },
  {
    id: 'an-opportunity',
    text: 'When you participate in social media, you create an opportunity for building and strengthening relationships, both personally and professionally.',
  },
  {
    id: 'how-we-use-connections',
    text: 'The power of social media is in the connections, but is also in how we use those connections to make a positive difference for the people in our lives.',
  },
  {
    id: 'only-faster',
    text: 'Social media is like real life, only faster. People can be brought together with only a few keystrokes.',
  },
  { id: 'the-best-thrill', text: 'The best thrill in social media comes from bringing others together.' },
  {
    id: 'around-the-world',
    text: 'One of the reasons I love social media is that it allows me to connect to people around the world.',
  },
  {
    id: 'at-its-core',
    text: 'Success in social media, for individuals or organizations, is – at its core – about relationships.',
  },
  { id: 'the-magic', text: 'The magic of social media: exploring, sharing, giving, helping, connecting.' },
  {
    id: 'make-a-difference',
    text: 'Social media platforms provide a place to build relationships where you can make a difference.',
  },
  { id: 'real-connections', text: 'The power of social media is the ability to form real connections.' },
  {
    id: 'back-and-forth',
    text: 'Real connections CAN begin in 140 characters volleyed back and forth, synchronous or asynchronous.',
  },
];
