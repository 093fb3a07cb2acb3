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
];
