/** Where people can be had from in a file, each with its own way of getting it. */
export const exportSources = [
  'linkedin',
  'x',
  'facebook',
  'instagram',
  'threads',
  'mastodon',
  'google',
  'outlook',
  'apple',
  'feed-reader',
] as const;

export type ExportSource = (typeof exportSources)[number];
