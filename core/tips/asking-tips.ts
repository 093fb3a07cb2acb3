import type { Tip } from './tip.ts';

/** Tips on asking. */
export const askingTips: readonly Tip[] = [
  {
    id: 'ask-for-a-first-step',
    theme: 'asking',
    title: 'Ask for their advice to a beginner',
    text: 'People like to tell others where to start. Choose the subject they know best and ask: if I had one free evening to get into this, how should I spend it? Keep the message under sixty words. Promise to report back, then write a reminder, because keeping that promise is the actual beginning.',
    kinds: ['ask', 'write'],
  },
  {
    id: 'ask-the-story-behind',
    theme: 'asking',
    title: 'Ask for the story behind one thing',
    text: 'Find a photograph, a project name, a job change or a strange hobby on their page that surely has a story. Ask for it, and only for it. One open question is easy to answer on a train ride; five are homework. Say what made you curious, so that it sounds like you.',
    kinds: ['ask', 'comment'],
  },
  {
    id: 'ask-what-they-need',
    theme: 'asking',
    title: 'Ask what would help right now',
    text: 'Skip the usual “let me know if I can help”. From their posts, guess the two likeliest needs: testers, readers, a room, a contact, somebody to carry chairs. Offer both by name and let them pick, or name a third. A concrete offer can be accepted with a single word.',
    kinds: ['ask', 'write'],
  },
  {
    id: 'ask-for-a-favourite',
    theme: 'asking',
    title: 'Ask what they would pass on',
    text: 'Ask which book, podcast or tool on their subject they have given away most often, and why that one. Spend the minutes you have left looking at the answer if it comes at once, or at their older favourites if it doesn’t. Next time you talk, you will have somewhere to begin.',
    kinds: ['ask', 'comment', 'follow'],
  },
];
