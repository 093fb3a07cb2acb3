import { asSentence } from './number-words.ts';
import { minutesText } from './time-text.ts';

/** The words of the daily reminder and of the weekly summary's notification. */
export const reminderText = {
  title: (minutes: number): string => asSentence(`${minutesText(minutes)} for somebody today`),
  body: (name: string): string => `${name} is up next.`,
  nobody: 'Nobody is up right now. Open Twelve to add somebody.',
  start: (name: string): string => `Start with ${name}`,
  later: 'In an hour',
  notToday: 'Not today',
  /** Above the same two answers in the window. */
  banner: 'You wanted to be reminded of today’s session.',
  weekTitle: 'Your week in Twelve',
  weekBeforeTitle: 'Your last week in Twelve',
} as const;
