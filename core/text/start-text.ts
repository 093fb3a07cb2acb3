/** What is said when the program cannot even begin. */
export const startText = {
  failed: 'Twelve could not start',
  /** `log`: the path of the file that says more. */
  whatToDo: (log: string): string =>
    `Nothing of yours was changed. Start Twelve again; if that does not help, the file ${log} says what went wrong.`,
} as const;
