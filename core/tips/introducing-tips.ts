import type { Tip } from './tip.ts';

/** Tips on introducing. */
export const introducingTips: readonly Tip[] = [
  {
    id: 'make-a-good-pair',
    theme: 'introducing',
    title: 'Think of somebody they should meet',
    text: 'Hold this person’s work next to each of your friends’ for a while, until two fit together. Ask both sides first, separately, whether they would like to be introduced, and say in one sentence what each might gain. Only then bring them together. A careful match is remembered for years.',
    kinds: ['introduce', 'write'],
  },
  {
    id: 'answer-with-a-person',
    theme: 'introducing',
    title: 'Answer a question with a person',
    text: 'Look for something they asked lately, or plainly struggle with. You may not know the answer, but chances are you know who does. Write to that expert, describe the problem in their terms and ask if a short message would be welcome. Then pass the good news on to your contact.',
    kinds: ['introduce', 'comment', 'write'],
  },
  {
    id: 'welcome-into-a-circle',
    theme: 'introducing',
    title: 'Invite them into a circle of yours',
    text: 'Book club, forum, mailing list, Friday call: think of a group you belong to where this person’s voice is missing. Find the page where people join. Send it with a note on who is there, what the tone is like, and which evening or thread would be a gentle way in.',
    kinds: ['introduce', 'write'],
  },
];
