/** Every single key that the session window hears, in one place. Profiles answer to 1–9. */
export const sessionKeys = {
  start: 's',
  week: 'w',
  people: 'c',
  pause: 'p',
  undo: 'u',
  swap: 'o',
  extend: '+',
  end: 'e',
  tip: 't',
  queue: 'q',
  intention: 'i',
  allKinds: 'a',
  yes: 'y',
  no: 'n',
  keys: '?',
  close: 'Escape',
} as const;
