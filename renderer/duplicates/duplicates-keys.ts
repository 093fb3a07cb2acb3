/** The keys of the review of duplicates. */
export const duplicatesKeys = {
  merge: 'm',
  notSame: 'n',
  later: 'l',
  first: 'ArrowLeft',
  second: 'ArrowRight',
  close: 'Escape',
} as const;
