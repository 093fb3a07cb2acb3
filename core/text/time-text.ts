import { plural } from './plural.ts';

/** A whole number of minutes with its word: `1 minute`, `12 minutes`. */
export function minutesText(minutes: number): string {
  return plural(minutes, { one: '# minute', other: '# minutes' });
}

/** A whole number of seconds with its word. */
export function secondsText(seconds: number): string {
  return plural(seconds, { one: '# second', other: '# seconds' });
}

/** A length as a clock shows it, rounded up so that the last second still shows: `7:12`. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Time that was spent, rounded down: nobody is credited with a second that did not pass. */
export function spentText(ms: number): string {
  return clockText(Math.floor(ms / 1000) * 1000);
}

/** What stands under the ring's numerals. */
export const ringCaption = { left: 'left', seconds: 'seconds left', paused: 'paused' } as const;
