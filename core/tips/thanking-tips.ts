import type { Tip } from './tip.ts';

/** Tips on thanking. */
export const thankingTips: readonly Tip[] = [
  {
    id: 'thank-for-something-old',
    theme: 'thanking',
    title: 'Thank them for something old',
    text: 'Somewhere this person once helped you without noticing: an answer in a forum, a shared link, a talk, a piece of code. Dig it up. Write what it was, when you used it, and what became of it since. Gratitude that arrives years later tells people their quiet work keeps on working.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'thank-the-sharer',
    theme: 'thanking',
    title: 'Thank them where others can see it',
    text: 'Post one paragraph about a thing you learned from this contact, with their name and a link to where you learned it. Keep yourself out of the story as far as you can. Public thanks do two jobs at once: they warm the person, and they introduce them to everybody who follows you.',
    kinds: ['promote', 'encourage', 'recommend'],
  },
  {
    id: 'thank-for-showing-up',
    theme: 'thanking',
    title: 'Thank a faithful reader',
    text: 'Look through the likes and replies under your own posts: is this person’s name among them? Quiet support rarely gets noticed. Tell them that you saw it, name one occasion when it did you good, and return the visit by reading something of theirs today and saying what you took from it.',
    kinds: ['write', 'comment', 'follow'],
  },
];
