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
  {
    id: 'ask-about-the-other-road',
    theme: 'asking',
    title: 'Ask about the road not taken',
    text: 'People are seldom asked what they almost became. Find the turn on their profile: the degree they left, the city they moved from, the instrument on the wall. Ask how it would have gone on, and offer the life that you nearly had in exchange. Keep it light; a detour is easier to tell than a career.',
    kinds: ['ask', 'write'],
  },
  {
    id: 'ask-for-a-second-look',
    theme: 'asking',
    title: 'Ask for their eyes on something',
    text: 'Being asked for a judgement is a compliment that does not sound like one. Choose a page, a sketch or a plan of yours that needs a second look, cut it down to what fits on one screen, and ask this contact a single thing about it. Say by when an answer helps, and that a no is fine.',
    kinds: ['ask', 'write'],
  },
  {
    id: 'ask-what-surprised-them',
    theme: 'asking',
    title: 'Ask what surprised them',
    text: 'Nobody tires of being asked what turned out different from what they expected. Take their newest job, journey, child or project and ask for one surprise, pleasant or not. Say on which of the two you would bet. The answer is short to write and long to talk about, which is just what you are after.',
    kinds: ['ask', 'comment'],
  },
  {
    id: 'ask-how-they-do-it',
    theme: 'asking',
    title: 'Ask how exactly they do it',
    text: 'Behind everything that comes out steadily there is an odd little method: a notebook at dawn, an egg timer, a walk before the third paragraph. Pick something this person does reliably and ask how, down to the tool, the day and the way they begin when they do not feel like it. Try it once, and tell them.',
    kinds: ['ask', 'comment', 'write'],
  },
  {
    id: 'ask-to-be-corrected',
    theme: 'asking',
    title: 'Ask them to correct you',
    text: 'Look up a claim of yours that touches their field, perhaps in a post from last year, and invite them to take it apart: what is wrong here, or out of date? Experts who would never write a guide will gladly mend a sentence. Change it in public when they do, with their name beside the change.',
    kinds: ['ask', 'promote'],
  },
  {
    id: 'ask-whom-to-know',
    theme: 'asking',
    title: 'Ask whom you should know',
    text: 'Every circle has somebody of whom outsiders never hear. Ask your contact who that is in theirs: the quiet organiser, the best teacher, the one who fixes everything. Promise nothing except to read that person’s page. You learn whom they look up to, and that tells more about them than any list of achievements.',
    kinds: ['ask', 'introduce', 'follow'],
  },
  {
    id: 'offer-two-choices',
    theme: 'asking',
    title: 'Offer a choice of two',
    text: 'Would you rather have this or that? Children play it for a good reason: it does away with the blank page. Invent one about their subject, with two options that both cost something, and ask which they would take. Add your own choice. Silly is allowed, being the quickest way from a polite reply to a real conversation.',
    kinds: ['ask', 'comment'],
  },
];
