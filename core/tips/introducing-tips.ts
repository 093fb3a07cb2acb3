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
  {
    id: 'pair-a-beginner-with-a-guide',
    theme: 'introducing',
    title: 'Pair a beginner with a guide',
    text: 'Between the person who starts and the one who has done it lie two years and one hello. Which of the two is your contact? Find the other half among the people you know. Write to the more experienced one first, name a single question, and promise that fifteen minutes will do. Then let the beginner do the asking.',
    kinds: ['introduce', 'write'],
  },
  {
    id: 'connect-two-neighbours',
    theme: 'introducing',
    title: 'Connect two neighbours',
    text: 'Online friends forget that they could meet over soup. Check where this contact lives and who else of yours is a tram ride away. Tell each of them, separately, one thing that they would talk about for an hour. If both say yes, name a café and a weekday, and then step out of the way.',
    kinds: ['introduce', 'write'],
  },
  {
    id: 'pass-on-a-good-name',
    theme: 'introducing',
    title: 'Pass on a good name',
    text: 'Printers, proofreaders, childminders, people who repair accordions: everybody needs such a name once. Look at what this person is building and guess whom they will need next. Send the name, how you know them and what they are best at. Ask the one you named whether it suits them to be found that way.',
    kinds: ['introduce', 'recommend'],
  },
  {
    id: 'carry-a-greeting',
    theme: 'introducing',
    title: 'Carry a greeting across',
    text: 'In their history there is a school, a firm or a band that they left long ago, and somebody on your list was there as well. Look whether the two are still in touch; often they merely lost the thread. Offer to pass on a greeting, nothing but a greeting, and carry it over on the same day.',
    kinds: ['introduce', 'ask'],
  },
  {
    id: 'host-a-table-of-three',
    theme: 'introducing',
    title: 'Host a table of three',
    text: 'Pick your contact, one more person, and a question that all three of you would answer differently. Propose a call of twenty minutes with a fixed end, and two possible times rather than a poll. Three people talk to one another, whereas eight listen to whoever is loudest. You bring nothing but the question.',
    kinds: ['introduce', 'write', 'ask'],
  },
  {
    id: 'call-somebody-over',
    theme: 'introducing',
    title: 'Call somebody over',
    text: 'Under a post of theirs, think of one person who would be glad to have seen it and whom they do not know. Mention that person in a comment and say why, in words that make sense to both. Do it for one, never for a crowd. A name in the right place is a door left ajar.',
    kinds: ['comment', 'introduce'],
  },
  {
    id: 'write-their-opening-line',
    theme: 'introducing',
    title: 'Write the line that opens doors',
    text: 'To be introduced well, people need one sentence about themselves that others can repeat. Write it for your contact: who they are, what they are unusually good at, whom they would like to meet. Send it and ask what you got wrong. Whatever comes back, you will use it the next time you bring two people together.',
    kinds: ['introduce', 'write', 'recommend'],
  },
];
