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
  {
    id: 'thank-for-honesty',
    theme: 'thanking',
    title: 'Thank them for being honest',
    text: 'Somebody once declined you openly, corrected your mistake or said what all others only thought. If it was this person, thank them for it today; if not, find where they did as much for others and say that you admire it. Describe what the honesty saved you. Candour is mostly paid in silence, so two lines go far.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'read-the-credits',
    theme: 'thanking',
    title: 'Read the credits to the end',
    text: 'Credits roll and nobody reads them. Take something you like that your contact had a hand in, an album, a library, a festival, an exhibition, and find out which part was theirs. Thank them for exactly that part, in the words of somebody who uses it: when you meet it, how often, and what would be missing.',
    kinds: ['write', 'comment', 'promote'],
  },
  {
    id: 'show-it-in-use',
    theme: 'thanking',
    title: 'Send a picture of it in use',
    text: 'A mug on the desk, a worn book, a button in the corner of your screen: take a photograph of something that this person made, recommended or gave you, in its natural surroundings. Send it with no more than ten words. Pictures of things in use say thank you without embarrassing anybody.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'praise-them-upward',
    theme: 'thanking',
    title: 'Tell those they work for',
    text: 'Praise that travels upward counts double. If this contact helped you at a counter, a desk or on a line, find the address where their house hears from its customers. Write five lines on what happened, with name and day, and send your contact a copy. It takes less time than the complaint that others would write.',
    kinds: ['recommend', 'write'],
  },
  {
    id: 'report-back',
    theme: 'thanking',
    title: 'Report back on their advice',
    text: 'They gave you advice somewhere, and never heard whether you took it. Go back to that message or comment and report: what you did, how it turned out, what you would ask now. Even a failure makes a fine report. Givers of advice sit in the dark most of the time, and you can put on the light.',
    kinds: ['write', 'comment'],
  },
  {
    id: 'thank-for-a-trifle',
    theme: 'thanking',
    title: 'Thank them for a trifle',
    text: 'Maybe they kept a seat, lent a charger, liked your first clumsy post or laughed at the right moment. Choose the smallest kindness you can remember from this person, or from their page towards anyone at all, and speak of it as if it were large. Put no favour into the same message; let it stand alone.',
    kinds: ['write', 'comment'],
  },
  {
    id: 'thank-by-hand',
    theme: 'thanking',
    title: 'Write a thank you by hand',
    text: 'Paper outlives every feed. Write six lines to this contact with a pen, in whatever handwriting you have; photograph the page and send the picture if you have no address. Say what you are grateful for at once, so that the rest can wander. Crossings-out are allowed, since they show that somebody was there.',
    kinds: ['write', 'encourage'],
  },
];
