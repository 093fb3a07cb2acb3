const plural = new Intl.PluralRules('en');

/** A whole number of minutes with its word: `1 minute`, `12 minutes`. */
export function minutesText(minutes: number): string {
  return `${minutes} ${plural.select(minutes) === 'one' ? 'minute' : 'minutes'}`;
}

/** A whole number of seconds with its word. */
export function secondsText(seconds: number): string {
  return `${seconds} ${plural.select(seconds) === 'one' ? 'second' : 'seconds'}`;
}

/** A length as a clock shows it, rounded up so that the last second still shows: `7:12`. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length in words for who listens: `7 minutes 12 seconds`. */
export function spokenLength(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return secondsText(seconds);
  return seconds % 60 === 0 ? minutesText(minutes) : `${minutesText(minutes)} ${secondsText(seconds % 60)}`;
}

/** What stands under the ring's numerals. */
export const ringCaption = { left: 'left', seconds: 'seconds left', paused: 'paused' } as const;
