/** The words of the system's dialogs for a file of settings. */
export const settingsFileText = {
  fileName: 'Twelve settings.json',
  exportTitle: 'Save settings',
  exportButton: 'Save',
  importTitle: 'Choose a file of settings',
  importButton: 'Read',
  settings: 'Settings (JSON)',
} as const;
