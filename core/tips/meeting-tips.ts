import type { Tip } from './tip.ts';

/** Tips on meeting. */
export const meetingTips: readonly Tip[] = [
  {
    id: 'get-to-know-someone-new',
    theme: 'meeting',
    title: 'Get to know someone new',
    text: 'Relationships are made one at a time. Give twelve minutes to one online contact you don’t know well. Read what they posted lately and look closer at their profiles. Before the time is up, find a way to connect with or help them: promote a post, share something encouraging, repost, or send an email. Do something, anything, to build a new relationship.',
    kinds: ['promote', 'encourage', 'write'],
  },
  {
    id: 'find-what-you-share',
    theme: 'meeting',
    title: 'Find one thing you share',
    text: 'Go through their profile until you meet something that is yours as well: a town, a school, a tool, a band, a kind of dog. Common ground can be tiny. Then write two lines that begin with it, such as where you came across the same place, and end with a question only they could answer.',
    kinds: ['write', 'comment', 'ask'],
  },
  {
    id: 'say-where-you-met',
    theme: 'meeting',
    title: 'Say how you came to know of them',
    text: 'Half of your contacts have forgotten why you are connected, and so have you. Look up the day you connected and what you both did then. Send a short note: this is where our paths crossed, this is what I do today, and I noticed what you are working on. Ask for nothing at all.',
    kinds: ['write', 'follow'],
  },
  {
    id: 'read-back-to-the-beginning',
    theme: 'meeting',
    title: 'Scroll back to the beginning',
    text: 'New posts tell you what somebody is busy with; old ones tell you who they are. Go as far down as three minutes of scrolling take you and stop at something they clearly cared about. Leave a few words there, or write to say that you found it and what it made you think of.',
    kinds: ['comment', 'write', 'encourage'],
  },
];
