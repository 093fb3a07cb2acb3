/** The words around "Copy diagnostics" and of windows that fail. */
export const diagnosticsText = {
  title: 'When something goes wrong',
  label: 'Diagnostics',
  sentence: 'What others need to help you: versions, and what failed lately. Nobody’s name is in it.',
  copy: 'Copy diagnostics',
  copied: 'Diagnostics are on the clipboard. Paste them where you ask for help; nobody’s name is in them.',
  givenUpTitle: (window: string): string => `${window}: this window keeps failing`,
  givenUpBody:
    'Twelve stopped bringing it back. Nothing is lost. Click to try once more; if it fails again, quit Twelve from its icon and start it anew.',
} as const;
