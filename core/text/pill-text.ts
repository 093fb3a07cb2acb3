/** The words of the pill, the small timer. There is room for one of them and a first name. */
export const pillText = {
  label: (name: string): string => `Session with ${name}`,
  /** Stand behind a number, which is all that there is room for beside the buttons. */
  minutes: ' min',
  seconds: ' s',
  /** For who hears it; who sees it has the two bars in the ring. */
  paused: 'paused',
  away: 'Go on?',
  pause: 'Pause',
  goOn: 'Go on',
  open: 'Open the session window',
  grip: 'Drag, or use the arrow keys',
} as const;
