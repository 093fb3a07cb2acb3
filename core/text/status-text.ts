import { minutesText } from './time-text.ts';

/** The words of the status, for a terminal and for bars. */
export const statusText = {
  rest: 'No session runs.',
  next: (name: string): string => `No session runs. ${name} is up next.`,
  running: (minutes: number, name: string): string => `${minutesText(minutes)} left with ${name}.`,
  paused: (minutes: number, name: string): string => `Paused, with ${minutesText(minutes)} left with ${name}.`,
  away: (minutes: number, name: string): string =>
    `It stands still since you were away, with ${minutesText(minutes)} left with ${name}.`,
  over: (name: string): string => `The session with ${name} is over. Three questions are open.`,
  /** In a bar there is room for a few characters only. */
  short: (minutes: number, name: string): string => `${minutes} min · ${name}`,
  pausedShort: (minutes: number, name: string): string => `${minutes} min, paused · ${name}`,
  overShort: (name: string): string => `Over · ${name}`,
} as const;
