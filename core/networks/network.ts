/** Every network whose profiles are recognised, in the order in which a contact's links are shown. */
export const networks = [
  'linkedin',
  'mastodon',
  'bluesky',
  'x',
  'threads',
  'instagram',
  'facebook',
  'github',
  'youtube',
  'tiktok',
  'reddit',
  'medium',
  'substack',
  'pinterest',
  'flickr',
  'telegram',
  'whatsapp',
  'signal',
  'google-plus',
  'website',
  'feed',
  'email',
] as const;

export type Network = (typeof networks)[number];
