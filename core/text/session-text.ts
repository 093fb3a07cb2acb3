import { plural } from './plural.ts';
import { clockText, minutesText, secondsText, spentText } from './time-text.ts';

/** The words of the session window. */
export const sessionText = {
  windowTitle: 'Twelve',
  start: (minutes: number, name: string): string => `Start ${minutesText(minutes)} with ${name}`,
  peopleThisWeek: (people: number): string =>
    people === 0
      ? 'Nobody yet this week'
      : plural(people, { one: '# person this week', other: '# people this week' }),
  thisWeek: 'This week',
  addPeople: 'Add people',
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

  awayTitle: {
    restart: 'Welcome back',
    absence: 'You were away',
    suspend: 'You were away',
  },
  awayText: {
    restart: (name: string): string => `Twelve was closed in the middle of your time with ${name}. Nothing is lost.`,
    absence: (name: string): string => `Your time with ${name} stood still while you were gone.`,
    suspend: (name: string): string => `Your time with ${name} stood still while the computer slept.`,
  },
  continueWith: (name: string, remainingMs: number): string => `Continue with ${name}, ${clockText(remainingMs)} left`,
  finishWith: (attendedMs: number): string => `Finish with ${spentText(attendedMs)}`,

  announceStart: (minutes: number, name: string): string => `${minutesText(minutes)} with ${name} have begun.`,
  announceLeft: (minutes: number): string =>
    minutes === 0 ? 'Time is up.' : plural(minutes, { one: '# minute left.', other: '# minutes left.' }),
  /** What the resting ring says to who cannot see it. */
  restRing: (minutes: number): string => `The next session takes ${minutesText(minutes)}.`,
  minutesCaption: (minutes: number): string => plural(minutes, { one: 'minute', other: 'minutes' }),

  nobodyTitle: 'Nobody is up right now',
  nobodyText: 'Everybody is put off for a while. They come back by themselves, or you add somebody new.',
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
  allOf: (count: number): string => `Show all ${count} links`,
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
  kindLine: (name: string): string => `Open a profile and read for a few minutes. What is ${name} busy with? What would help?`,
  readTitle: 'Read first',
} as const;

/** The words of the action tray. */
export const trayPanelText = {
  intention: 'What do you mean to do?',
  intentionLabel: 'What you mean to do',
  meant: (text: string): string => `You meant to: ${text}`,
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

/** The words of the reflection. */
export const reflectionText = {
  title: (minutes: string, name: string): string => `${minutes} with ${name}`,
  attended: (attendedMs: number): string =>
    attendedMs < 60_000 ? secondsText(Math.floor(attendedMs / 1000)) : minutesText(Math.round(attendedMs / 60_000)),
  actions: 'What did you do?',
  nothingOpened: 'Nothing was opened. If you did something all the same, say so.',
  addAction: 'Something I did',
  familiarity: (name: string): string => `How well do you know ${name} now?`,
  before: 'before',
  followUp: (name: string): string => `Come back to ${name}?`,
  followUpChoices: { no: 'No', 7: 'In a week', 30: 'In a month', date: 'On a date' },
  date: 'The day to come back',
  note: 'What do you want to remember?',
  notePlaceholder: 'One line is enough',
  close: 'Done',
  oneMore: 'One more person',
} as const;
