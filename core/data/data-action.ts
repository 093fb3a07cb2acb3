/** What can be done with all of the user's data at once, in the order in which it is shown. */
export const dataActions = ['back-up', 'restore', 'put-back', 'open-folder', 'erase'] as const;

export type DataAction = (typeof dataActions)[number];
