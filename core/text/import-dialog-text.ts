/** The words of the system's dialog for choosing a file of people. */
export const importDialogText = {
  title: 'Choose a file of people',
  button: 'Bring in',
  people: 'Exports of networks and address books',
  everything: 'All files',
} as const;
