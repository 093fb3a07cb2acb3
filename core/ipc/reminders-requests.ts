/** What a window may answer to today's reminder. */
export interface RemindersRequests {
  /** Reminds again in an hour. */
  'reminders:later': () => void;
  'reminders:not-today': () => void;
}

export const remindersRequestNames = {
  'reminders:later': true,
  'reminders:not-today': true,
} satisfies Record<keyof RemindersRequests, true>;
