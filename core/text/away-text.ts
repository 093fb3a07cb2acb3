import { clockText, spentText } from './time-text.ts';

/** The words after the session stood still without the user's doing. */
export const awayText = {
  title: {
    restart: 'Welcome back',
    absence: 'You were away',
    suspend: 'You were away',
  },
  text: {
    restart: (name: string): string => `Twelve was closed in the middle of your time with ${name}. Nothing is lost.`,
    absence: (name: string): string => `Your time with ${name} stood still while you were gone.`,
    suspend: (name: string): string => `Your time with ${name} stood still while the computer slept.`,
  },
  continueWith: (name: string, remainingMs: number): string => `Continue with ${name}, ${clockText(remainingMs)} left`,
  finishWith: (attendedMs: number): string => `Finish with ${spentText(attendedMs)}`,
} as const;
