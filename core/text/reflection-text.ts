import { minutesText, secondsText } from './time-text.ts';

/** The words of the reflection. */
export const reflectionText = {
  title: (minutes: string, name: string): string => `${minutes} with ${name}`,
  attended: (attendedMs: number): string =>
    attendedMs < 60_000 ? secondsText(Math.floor(attendedMs / 1000)) : minutesText(Math.round(attendedMs / 60_000)),
  actions: 'What did you do?',
  nothingOpened: 'Nothing was opened. If you did something all the same, say so.',
  addAction: 'Something I did',
  familiarity: (name: string): string => `How well do you know ${name} now?`,
  before: 'before',
  followUp: (name: string): string => `Come back to ${name}?`,
  followUpChoices: { no: 'No', 7: 'In a week', 30: 'In a month', date: 'On a date' },
  date: 'The day to come back',
  note: 'What do you want to remember?',
  notePlaceholder: 'One line is enough',
  /** Begins with what is seen on the button, for who controls it by voice. */
  extend: (seen: string, more: string): string => `${seen}: ${more}`,
  close: 'Done',
  oneMore: 'One more person',
} as const;
