import { plural } from './plural.ts';
import { minutesText } from './time-text.ts';

/** The words of the session window while nothing runs. */
export const restText = {
  start: (minutes: number, name: string): string => `Start ${minutesText(minutes)} with ${name}`,
  peopleThisWeek: (people: number): string =>
    people === 0 ? 'Nobody yet this week' : plural(people, { one: '# person this week', other: '# people this week' }),
  /** What the resting ring says to who cannot see it. */
  ring: (minutes: number): string => `The next session takes ${minutesText(minutes)}.`,
  minutesCaption: (minutes: number): string => plural(minutes, { one: 'minute', other: 'minutes' }),
  people: 'Your people',
  addPeople: 'Add people',
  settings: 'Settings',
  keys: 'Keys',
  nobodyTitle: 'Nobody is up right now',
  nobodyText: 'Everybody is put off for a while. They come back by themselves, or you add somebody new.',
} as const;
