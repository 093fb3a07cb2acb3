import { plural } from './plural.ts';
import { minutesText } from './time-text.ts';

/** The words of the system notifications. */
export const notificationText = {
  startTitle: (minutes: number, name: string): string => `${minutesText(minutes)} with ${name}`,
  startBody: 'They have begun. A click brings up who it is.',
  nudgeTitle: (minutes: number, name: string): string => `${minutesText(minutes)} left with ${name}`,
  nudgeBody: 'One small thing is enough: a comment, a kind word, something of theirs passed on.',
  lastMinuteTitle: (name: string): string => `Last minute with ${name}`,
  lastMinuteBody: 'Finish what you are writing. More time is one click away when it is over.',
  endedTitle: (minutes: number, name: string): string =>
    plural(minutes, { one: `# minute with ${name} is over`, other: `# minutes with ${name} are over` }),
  endedBody: 'What did you do, and how well do you know each other now?',
  moreMinutes: (minutes: number): string => plural(minutes, { one: '# more minute', other: '# more minutes' }),
  reflect: 'Reflect',
} as const;
