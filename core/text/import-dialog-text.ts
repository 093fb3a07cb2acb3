/** The words of the system's dialogs for choosing files of people. */
export const importDialogText = {
  title: 'Choose a file of people',
  button: 'Look inside',
  people: 'Exports of networks and address books',
  everything: 'All files',
  folderTitle: 'Choose a folder that you unpacked',
  folderButton: 'Look inside',
} as const;
