import type { Tip } from './tip.ts';

/** Tips on listening. */
export const listeningTips: readonly Tip[] = [
  {
    id: 'read-before-you-reply',
    theme: 'listening',
    title: 'Read all of it before you reply',
    text: 'Choose their longest recent piece and read it to the last line, links included, with your hands off the keyboard. When you are done, note the sentence that stayed with you. Quote that very sentence in a comment and say why it stuck. Few writers ever learn which line reached somebody.',
    kinds: ['comment', 'encourage'],
  },
  {
    id: 'listen-between-the-posts',
    theme: 'listening',
    title: 'Notice what they keep coming back to',
    text: 'Skim their last ten posts and count subjects rather than likes. One theme nearly always returns. Think of an article, a talk or a book on that theme which you honestly value, and send it along with one sentence about the part that fits them. No need for an answer, and say so.',
    kinds: ['write', 'promote'],
  },
  {
    id: 'hear-the-quiet-post',
    theme: 'listening',
    title: 'Answer the post nobody answered',
    text: 'Somewhere in their timeline stands a post without a single reply. Often it is the one they thought about longest. Find it, take it seriously and be the first: add an experience of your own, or pick up the question they left hanging. A late answer is worth more than none.',
    kinds: ['comment', 'ask'],
  },
  {
    id: 'learn-their-words',
    theme: 'listening',
    title: 'Learn a word from their world',
    text: 'Every trade and every hobby has words that outsiders skip. Find one in their posts that you cannot explain, look it up for a few minutes, and then ask them about the part the explanation left out. Being a curious beginner is a gift to anybody who loves their subject.',
    kinds: ['ask', 'comment'],
  },
  {
    id: 'hear-their-voice',
    theme: 'listening',
    title: 'Hear them speak for five minutes',
    text: 'Somewhere there may be a podcast, a talk or a short film with this person in it. Play five minutes from the middle, where nobody is performing any more. Note one phrase that sounded like them and nobody else. Send it to them with the minute at which it fell, and what you were doing when you heard it.',
    kinds: ['comment', 'write', 'encourage'],
  },
  {
    id: 'read-their-replies',
    theme: 'listening',
    title: 'Read what they say to others',
    text: 'Posts are for everybody; replies show how somebody treats one person. Follow three of their recent answers to other people and watch what they do well: patience, jokes, exactness. Tell them about the one you would have liked to receive yourself. Hardly anybody is ever thanked for being good in the margins.',
    kinds: ['encourage', 'comment'],
  },
  {
    id: 'say-back-what-you-understood',
    theme: 'listening',
    title: 'Say back what you understood',
    text: 'Take an argument of theirs that you find difficult, or even wrong. Try to put it into two sentences so fair that they would sign them. Leave those as a comment, ask whether you got it right, and keep your own opinion for another day. To be understood is rarer than to be agreed with.',
    kinds: ['comment', 'ask'],
  },
  {
    id: 'open-what-they-link-to',
    theme: 'listening',
    title: 'Open the links they share',
    text: 'Whatever somebody links to is what they wish others knew. Open two of the links in their recent posts, truly read one, and find the sentence that they must have liked. Come back and tell them what you found there, perhaps along with a further piece that continues it. Few people click, and everybody who shares knows it.',
    kinds: ['comment', 'write'],
  },
  {
    id: 'notice-what-has-changed',
    theme: 'listening',
    title: 'Notice what has changed',
    text: 'Compare a dozen of their newest posts with those from two years ago. Tone, place, subject, company: something has moved. Mention it in a private line without guessing at the reasons, for instance that there is more laughter now, or more wood and less software. Then leave a silence in which they can tell you about it.',
    kinds: ['write', 'ask'],
  },
  {
    id: 'look-for-a-whole-minute',
    theme: 'listening',
    title: 'Look at one picture for a minute',
    text: 'Set aside a full minute for a single photograph or drawing that they put up. Let your eye wander to the corners: the mug, the light, the person half out of the frame. Ask about the corner rather than the middle, or tell them which detail you would have missed in a hurry. Attention can be felt, even through a screen.',
    kinds: ['comment', 'ask'],
  },
  {
    id: 'write-down-three-facts',
    theme: 'listening',
    title: 'Write down three facts',
    text: 'Friends remember what the dog is called. Spend this session collecting three facts about the person that nobody could guess from a job title, and put them into your note. Use the smallest of them today: wish the dog a mild winter, ask how the tomatoes did, or send luck for the match on Saturday.',
    kinds: ['write', 'comment', 'ask'],
  },
];
