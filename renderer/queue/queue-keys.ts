/** The keys that the rows of the queue hear while one of them has the focus. With Alt, up and down move somebody. */
export const queueKeys = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  takeOut: 'Delete',
  keep: 'k',
} as const;
