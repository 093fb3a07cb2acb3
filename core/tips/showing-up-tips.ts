import type { Tip } from './tip.ts';

/** Tips on showing up. */
export const showingUpTips: readonly Tip[] = [
  {
    id: 'be-early-at-their-event',
    theme: 'showing-up',
    title: 'Put their next event in your diary',
    text: 'Talk, exhibition, stream, market stall, charity run: see whether they announce something in the coming weeks. Sign up if you can, or tell a friend who lives nearby. Drop them a line that you plan to be there, on screen or in the room. Empty chairs are what every host fears.',
    kinds: ['write', 'promote', 'follow'],
  },
  {
    id: 'try-what-they-made',
    theme: 'showing-up',
    title: 'Use a thing they made',
    text: 'Read the chapter, play the song, run the program, cook the recipe. Spend eight minutes being their audience in earnest and four telling them about it: what happened, where you got stuck, what made you smile. Makers get plenty of opinions and hardly ever a report from somebody who tried.',
    kinds: ['comment', 'encourage', 'recommend'],
  },
  {
    id: 'come-back-a-second-time',
    theme: 'showing-up',
    title: 'Come back a second time',
    text: 'Meeting somebody is easy; the second hello is where a relationship starts. Look at what you last did for this person, or at what they answered, and go on from there. Mention it in your first line, add something new you have found since, and choose a day for the third time.',
    kinds: ['write', 'comment', 'ask'],
  },
];
