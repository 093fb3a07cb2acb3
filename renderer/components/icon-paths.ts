import type { moreIconPaths } from './more-icon-paths.ts';

/**
 * Our own drawings on a 20 px grid, 1.5 px stroke, round caps: one path each. Networks are shown by what one does there
 * (a briefcase, a camera roll, a paper plane), never by their trademarks.
 *
 * These are the ones that a running session mostly shows; the others are in more-icon-paths.ts and come when they are needed.
 */
export const iconPaths = {
  pause: 'M7 4.5v11M13 4.5v11',
  play: 'M6.8 4.6v10.8l8.7-5.4z',
  stop: 'M6 6h8v8H6z',
  more: 'M4.2 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0M9.6 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0M15 10a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0',
  check: 'M4.5 10.5l3.7 3.7 7.3-8',
  plus: 'M10 4.5v11M4.5 10h11',
  'chevron-down': 'M5.5 8l4.5 4.5L14.5 8',
  'chevron-up': 'M5.5 12L10 7.5l4.5 4.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  external:
    'M8.5 5H5.8A1.3 1.3 0 0 0 4.5 6.3v7.9a1.3 1.3 0 0 0 1.3 1.3h7.9a1.3 1.3 0 0 0 1.3-1.3v-2.7M11.5 4.5h4v4M15.5 4.5L9.5 10.5',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h7.8a3.9 3.9 0 0 1 0 7.8H8',
  swap: 'M4 7.2h12M13 4.2l3 3-3 3M16 13H4M7 10l-3 3 3 3',
  snooze: 'M15.8 11.6A6.3 6.3 0 1 1 8.4 4.2a5 5 0 0 0 7.4 7.4z',
  person: 'M10 9.8a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8zM4.5 16.2a5.5 5.5 0 0 1 11 0',
  people:
    'M7.5 9.8a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 15.8a4.5 4.5 0 0 1 9 0M12.6 4.9a2.5 2.5 0 0 1 0 4.7M14 11.7a4.5 4.5 0 0 1 3 4.1',
  pen: 'M4.3 15.7l.8-3.2 7.9-7.9a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-7.9 7.9z',
  calendar: 'M4.3 5.5h11.4v10H4.3zM4.3 8.7h11.4M7.3 3.8v3M12.7 3.8v3',
  warning:
    'M9.2 4.4L3.4 14.6a.9.9 0 0 0 .8 1.4h11.6a.9.9 0 0 0 .8-1.4L10.8 4.4a.9.9 0 0 0-1.6 0zM10 8.2v3.3M10 13.6v.01',
  question: 'M7.3 7.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M10 14.7v.01',
  settings:
    'M4 7h4.4M12.4 7H16M10.4 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4 13h1.6M9.6 13H16M7.6 15a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',

  linkedin: 'M4 7h12v8.2H4zM7.7 7V4.8h4.6V7M4 10.6h12',
  mastodon: 'M4 4.8h12v8.4H9.6L6.4 16v-2.8H4zM7.6 9v.01M10 9v.01M12.4 9v.01',
  bluesky: 'M6.6 14.8a3.1 3.1 0 0 1-.3-6.2 4.1 4.1 0 0 1 7.9.9 2.7 2.7 0 0 1-.4 5.3z',
  x: 'M4 4.8h12v8.4h-5.4L7.4 16v-2.8H4zM7.3 7.8h5.4M7.3 10.3h3.2',
  threads: 'M12.9 10a2.9 2.9 0 1 1-2.9-2.9 2.9 2.9 0 0 1 2.9 2.9v1a1.6 1.6 0 0 0 3.2 0v-1a6.1 6.1 0 1 0-2.6 5',
  instagram: 'M4 4.8h12v10.4H4zM4 12.6l3.3-3.2 3 2.9 2-1.9 3.7 3.3M12.6 7.7v.01',
  facebook:
    'M7.2 9.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM3 15.4a4.2 4.2 0 0 1 8.4 0M13.6 9.4a2 2 0 1 0 0-4M13.4 11.6a3.8 3.8 0 0 1 3.6 3.8',
  github: 'M7.2 6.2L3.4 10l3.8 3.8M12.8 6.2l3.8 3.8-3.8 3.8M11.2 4.8L8.8 15.2',
  youtube: 'M3.6 5.2h12.8v8H3.6zM8.9 7.5v3.4l2.8-1.7zM7.5 16h5',
  website:
    'M10 16.3a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6zM3.7 10h12.6M10 3.7c-4.4 4.2-4.4 8.4 0 12.6 4.4-4.2 4.4-8.4 0-12.6z',
  feed: 'M4.8 4.6a10.6 10.6 0 0 1 10.6 10.6M4.8 9a6.2 6.2 0 0 1 6.2 6.2M5.2 14.8a.4.4 0 1 0 .8 0a.4.4 0 1 0-.8 0',
  email: 'M3.6 5.2h12.8v9.6H3.6zM3.6 6l6.4 5 6.4-5',
} as const;

/** A drawing of the set. */
export type IconName = keyof typeof iconPaths | keyof typeof moreIconPaths;
