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
  {
    id: 'begin-where-they-begin',
    theme: 'meeting',
    title: 'Begin where they begin',
    text: 'What people pin to the top of their page is how they want to be met. Read it, then look for the newest thing below it and see how far they have come. Write two sentences about that distance: what you found at the top, what you found today, and which of the two made you curious.',
    kinds: ['comment', 'write'],
  },
  {
    id: 'learn-to-say-their-name',
    theme: 'meeting',
    title: 'Learn to say their name',
    text: 'A name said rightly is the shortest compliment there is. Look for a clip in which they introduce themselves, or for the way they spell it, accents included. Copy it with every mark into what you know of them, then use it in full in the first line you send. If you cannot find out, ask; people like to explain it.',
    kinds: ['write', 'ask'],
  },
  {
    id: 'picture-their-tuesday',
    theme: 'meeting',
    title: 'Picture an ordinary day of theirs',
    text: 'Put together from their posts what a usual Tuesday looks like for this person: when they start, what annoys them, what they look forward to. Then send something small that fits into such a day, a song for the commute or a shortcut for the chore, and say at which hour you imagined them using it.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'see-whom-you-share',
    theme: 'meeting',
    title: 'See whom you both know',
    text: 'Open the list of people you have in common and pick the one you like best. That friend is a bridge with traffic in both directions. Tell your contact in which story of yours the friend appears, and ask how the two of them met. Leave the friend a line as well; bridges like to be remembered too.',
    kinds: ['write', 'ask'],
  },
  {
    id: 'introduce-yourself-anew',
    theme: 'meeting',
    title: 'Introduce yourself once more',
    text: 'Years on one list together, and neither could say what the other does on a Wednesday. Send five honest lines: what fills your days, what you are bad at, what you would cross town for. End with “your turn, if you feel like it”. No title, no company, nothing that could stand on a card.',
    kinds: ['write', 'ask'],
  },
  {
    id: 'read-the-news-of-their-town',
    theme: 'meeting',
    title: 'Read the news of their town',
    text: 'Local news says more about somebody’s week than their job title. Find the town or region on their profile, read its front page for four minutes and pick something harmless: a flooded bicycle path, a festival, a team that finally won. Ask how it looks from their window. Very likely nobody else did.',
    kinds: ['ask', 'comment', 'write'],
  },
  {
    id: 'answer-what-you-let-lie',
    theme: 'meeting',
    title: 'Answer the hello you let lie',
    text: 'Among your older messages lies a greeting or an invitation that you never answered. Choose this person’s, if there is one, or look for a comment of theirs that you passed over. Say plainly that you are late, without an essay on the reasons, and then answer the thing itself. Late and kind is still kind.',
    kinds: ['write', 'comment'],
  },
];
