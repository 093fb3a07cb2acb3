/** Words that stand on controls everywhere. */
export const commonText = {
  close: 'Close',
  more: 'More',
  cancel: 'Cancel',
  save: 'Save',
  done: 'Done',
  tryAgain: 'Try again',
} as const;
