import type { Tip } from './tip.ts';

/** Tips on encouraging. */
export const encouragingTips: readonly Tip[] = [
  {
    id: 'name-a-strength',
    theme: 'encouraging',
    title: 'Name a strength you can see',
    text: 'Praise sticks when it is precise. Look through their recent work for something they do better than most: explaining, staying calm, drawing, keeping at it. Tell them in three sentences what you saw, where you saw it and what it changed for you. Leave out words like “great” and “awesome”.',
    kinds: ['encourage', 'write'],
  },
  {
    id: 'cheer-the-unfinished',
    theme: 'encouraging',
    title: 'Cheer on something unfinished',
    text: 'Finished things collect applause; half-built ones need it more. Look for a course begun, a book in progress, a shop about to open, a marathon in training. Ask how it is going, mention the step you already admire, and tell them what you look forward to when it is done.',
    kinds: ['encourage', 'ask', 'comment'],
  },
  {
    id: 'stand-by-a-hard-day',
    theme: 'encouraging',
    title: 'Stand by somebody on a hard day',
    text: 'If their latest posts sound tired, sad or angry, do not repair anything. Write privately that you read it, that it sounds heavy, and that no reply is needed. Offer one small thing you could really do this week, or simply that you will think of them on the day it matters.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'congratulate-late',
    theme: 'encouraging',
    title: 'Congratulate them, even late',
    text: 'New job, new baby, ten years at the same bench: look for a milestone from the past months that you scrolled by. Late congratulations stand out, since the crowd is gone by then. Mention the detail that shows you read on, and wish them one particular thing for what comes next.',
    kinds: ['congratulate', 'write', 'comment'],
  },
  {
    id: 'praise-a-first-attempt',
    theme: 'encouraging',
    title: 'Praise a first attempt',
    text: 'First films are shaky, first posts are short, first shops half empty, and exactly then a kind word weighs most. Search their page for something they did for the first time lately. Say what already works, down to one detail, and ask what they will do differently in the second. That question takes for granted that there will be one.',
    kinds: ['encourage', 'comment', 'ask'],
  },
  {
    id: 'report-what-it-was-good-for',
    theme: 'encouraging',
    title: 'Tell them what it was good for',
    text: 'Somebody’s recipe fed your family; somebody’s script saved you an evening. Report such a use to its maker, with figures if you have them: four guests, two hours, eleven pages. If you never used anything of theirs, pick the smallest thing, try it now and report that. Numbers with a face behind them keep people going for months.',
    kinds: ['encourage', 'write', 'comment'],
  },
  {
    id: 'strength-before-the-day',
    theme: 'encouraging',
    title: 'Send strength before the day',
    text: 'Exams, operations, openings, court dates: people mention them weeks ahead and then never again. Scan for a date that is still to come. Write one line now, saying that you know about it and will think of them that morning, and set your follow-up to that very day so that you really do. Do not ask for news.',
    kinds: ['write', 'encourage'],
  },
  {
    id: 'stand-up-for-them',
    theme: 'encouraging',
    title: 'Stand up for them calmly',
    text: 'Under one of their posts somebody may have been rude, or simply unfair. Rather than fight, add the calm answer you would wish for in their place: what you found valuable, one fact that helps, no word on the attacker. Should everything be peaceful, tell them privately that you admire how they keep it so.',
    kinds: ['comment', 'encourage'],
  },
  {
    id: 'notice-the-quiet-work',
    theme: 'encouraging',
    title: 'Notice the work nobody sees',
    text: 'Bookkeeping, moderating, stacking chairs after the meeting, answering the same question for the ninth time: very likely this contact does one such job. Name it, and say what would fall apart without it. Ninety seconds of writing are enough. Work that shows only when it stops should be applauded while it goes on.',
    kinds: ['encourage', 'write', 'recommend'],
  },
  {
    id: 'give-them-their-words-back',
    theme: 'encouraging',
    title: 'Give them their own words back',
    text: 'Dig out something wise or funny that this person wrote a good while ago and send it to them unchanged, with its date. Add only that it still holds, or that it made you laugh again today. On grey afternoons people forget what they are able to say, and a line of their own can do more than praise.',
    kinds: ['write', 'encourage', 'repost'],
  },
];
