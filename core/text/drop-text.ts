/** What is said about what was dropped on a window. */
export const dropText = {
  afterSession: 'Files are brought in between sessions. Drop it once more when this one is over.',
  nothing: 'No link or handle was dropped. Drop the address of somebody’s profile, or a file of people.',
} as const;
