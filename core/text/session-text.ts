import { plural } from './plural.ts';

/** The words of the session window. */
export const sessionText = {
  windowTitle: 'Twelve',
  peopleThisWeek: (people: number): string =>
    people === 0 ? 'Nobody yet this week' : plural(people, { one: '# person this week', other: '# people this week' }),
  people: 'People',
  thisWeek: 'This week',
  addPeople: 'Add people',
  settings: 'Settings',
  keys: 'Keys',
  more: 'More',
  upNext: 'Up next',

  tip: (title: string): string => `Tip: ${title}`,
  pause: 'Pause',
  goOn: 'Go on',
  notNow: 'Not now',
  someoneElse: 'Someone else',
  putOff: (name: string): string => `Put off ${name}`,
  addTime: 'More time',
  moreMinutes: (minutes: number): string => plural(minutes, { one: '# more minute', other: '# more minutes' }),
  shortMinutes: (minutes: number): string => `${minutes} min`,
  endEarly: 'End now',
  end: 'End',
  pausedSince: (time: string): string => `Standing still since ${time}. Take your time.`,

  announceStart: (minutes: number, name: string): string =>
    plural(minutes, { one: `# minute with ${name} has begun.`, other: `# minutes with ${name} have begun.` }),
  announceLeft: (minutes: number): string =>
    minutes === 0 ? 'Time is up.' : plural(minutes, { one: '# minute left.', other: '# minutes left.' }),
  minutesCaption: (minutes: number): string => plural(minutes, { one: 'minute', other: 'minutes' }),
} as const;

/** The words around a contact's profiles. */
export const linksText = {
  label: (name: string): string => `Where to find ${name}`,
  open: (network: string): string => `Open ${network}`,
  looked: 'looked at',
  newAddress: 'New address',
  nobodyThere: 'Nobody there?',
  foundAgain: 'They are there after all',
  closedNetwork: 'This network has closed',
  noAddress: 'No address to open',
  all: 'All links',
  others: (count: number): string => `+${count}`,
  /** Begins with what is seen on the button, for who controls it by voice. */
  allOf: (others: number, count: number): string =>
    others === 0 ? `All ${count} links` : `+${others}: all ${count} links`,
  addLabel: (name: string): string => `A link or handle of ${name}`,
  addExample: 'linkedin.com/in/… or @name@server',
  add: 'Add',
  replaceLabel: (network: string): string => `The new address for ${network}`,
  findTitle: (name: string): string => `Find ${name}`,
  findText: 'No link yet. Search for the name where you know each other from, or on the web, and paste what you find.',
} as const;

/** What the window says about a person where no posts are read. */
export const factsText = {
  title: 'What you know',
  note: (name: string): string => `Your note on ${name}`,
  familiarity: 'You are',
  tags: 'Tags',
  howWell: (name: string): string => `How well do you know ${name}?`,
  correct: (familiarity: string): string => `${familiarity}: correct how well you know them`,
  kindLine: (name: string): string =>
    `Open a profile and read for a few minutes. What is ${name} busy with? What would help?`,
  readTitle: 'Read first',
} as const;

/** The words of the action tray. */
export const trayPanelText = {
  intention: 'What would you like to do?',
  intentionLabel: 'What you mean to do',
  meantAgain: 'Two minutes left. You meant to:',
  kinds: 'Ways to connect or help',
  moreKinds: 'More ways',
  allKinds: (name: string): string => `What can you do for ${name}?`,
  yes: 'Yes',
  notThisTime: 'Not this time',
  noteLabel: 'A note on it',
  notePlaceholder: 'A few words, if you like',
  done: 'Done so far',
  edit: (done: string): string => `Change: ${done}`,
  remove: 'Remove',
  save: 'Save',
} as const;
