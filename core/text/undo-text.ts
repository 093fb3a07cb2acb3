/** What is said after something that can be taken back. */
export const undoText = {
  undo: 'Undo',
  undone: 'Undone.',
  removed: 'Removed.',
  notThisTime: 'Not this time, then.',
  changed: 'Changed.',
  noted: 'Noted.',
} as const;
