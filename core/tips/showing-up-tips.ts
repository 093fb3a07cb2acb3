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
  {
    id: 'be-there-in-the-first-hour',
    theme: 'showing-up',
    title: 'Be there in the first hour',
    text: 'Most of what happens to a post happens in its first hour, while its author keeps looking. Turn on the bell for this contact, for this one only. If something is fresh right now, answer it properly before anybody else; if not, answer their latest and leave the bell on for a week. Being early is a present.',
    kinds: ['follow', 'comment'],
  },
  {
    id: 'join-what-they-started',
    theme: 'showing-up',
    title: 'Join the thing they started',
    text: 'Challenges, reading circles, open questions, a clean-up along the river: whoever starts a thing fears that nobody will join. See whether this person has something going. Sign up with your real name, do the first small task within these twelve minutes, and tell them so. One early member changes how all of it feels from inside.',
    kinds: ['write', 'comment', 'follow'],
  },
  {
    id: 'keep-an-unusual-date',
    theme: 'showing-up',
    title: 'Keep an unusual date',
    text: 'Birthdays have software for that. Look for the other days: when the shop opened, when they stopped smoking, when somebody died whom they still miss. Put one of them into your calendar with a line on what it is. If it happens to be near, write now; if not, write about the thing itself and keep the day for later.',
    kinds: ['write', 'congratulate'],
  },
  {
    id: 'do-a-small-task',
    theme: 'showing-up',
    title: 'Do one small task for them',
    text: 'A misspelt word on their page, a dead link, a film without captions, a poster that needs a printer near you: look for a job of ten minutes that you can simply do. Do it, then tell them it is done, or how they take it over. Help that needs instructions is half a job for whoever gets it.',
    kinds: ['write', 'comment'],
  },
  {
    id: 'walk-into-an-empty-room',
    theme: 'showing-up',
    title: 'Walk into an empty room',
    text: 'Streams with four viewers, office hours without a visitor, a question in a forum that got no answer: find the place where this contact stands alone, and walk in. Say hello by name and stay a few minutes, even if you only listen. Whoever has spoken to an empty room remembers for a long time who came.',
    kinds: ['comment', 'ask', 'follow'],
  },
  {
    id: 'keep-a-forgotten-promise',
    theme: 'showing-up',
    title: 'Keep a promise you forgot',
    text: 'Search your messages with this person for the words “next time”, “soon” and “I will”. Chances are that you owe them a link, a name, a photograph or a coffee. Deliver it now with a plain sorry, or give it back honestly: this will not happen, and here is something smaller instead. Both are better than hoping they forgot.',
    kinds: ['write', 'introduce'],
  },
  {
    id: 'find-your-rhythm',
    theme: 'showing-up',
    title: 'Find a rhythm of your own',
    text: 'Rhythm beats effort. Decide how often this person should hear from you: at each new moon, each season, whenever that band brings out an album. Write today’s line, however short, and set the follow-up to the next date before you close the session. It is no plan for them, only a habit for yourself.',
    kinds: ['write', 'comment'],
  },
];
