import type { ChoiceSetting, SettingSection, Weekday } from '../settings/setting-kinds.ts';
import type { SettingName, SettingsSchema } from '../settings/settings-schema.ts';
import type { Settings } from '../settings/settings.ts';
import { weekdayName } from './weekday-text.ts';

interface Words {
  readonly label: string;
  /** One sentence, or two short ones, on what it does. */
  readonly sentence: string;
}

/** A choice has a word for each of its values besides. */
type WordsOf<Name extends SettingName> =
  SettingsSchema[Name] extends ChoiceSetting<string | number>
    ? Words & { readonly choices: Readonly<Record<Settings[Name] & (string | number), string>> }
    : Words;

/** The titles of the parts of the settings window. */
export const sectionTitles: Readonly<Record<SettingSection, string>> = {
  session: 'Sessions',
  queue: 'Who comes next',
  tray: 'Icon',
  window: 'Window and small timer',
  notifications: 'Notifications',
  sounds: 'Sounds',
  reminders: 'Reminders',
  week: 'Goal for a week',
  appearance: 'Look and language',
  keyboard: 'Keyboard',
  privacy: 'Privacy',
};

const asTheSystem = 'As the system';

const weekdayChoices: Readonly<Record<Weekday, string>> = {
  1: weekdayName(1),
  2: weekdayName(2),
  3: weekdayName(3),
  4: weekdayName(4),
  5: weekdayName(5),
  6: weekdayName(6),
  7: weekdayName(7),
};

/** What each setting is called and what it does. A setting without words does not compile. */
export const settingsText: { readonly [Name in SettingName]: WordsOf<Name> } = {
  sessionMinutes: {
    label: 'Length of a session',
    sentence: 'How long you take for one person. It holds from the next session on.',
  },
  trayClick: {
    label: 'A click on the icon',
    sentence: 'What it does between sessions. While one runs, it opens the window.',
    choices: { start: 'Starts a session', open: 'Opens the window' },
  },
  queueLeaning: {
    label: 'What weighs more',
    sentence: 'Chance decides who comes up, and everybody has a chance. It can lean a little.',
    choices: {
      even: 'A bit of everything',
      new: 'People you have not met here',
      fresh: 'People who posted lately',
      'lost-touch': 'People you have not seen for half a year',
    },
  },
  queueTags: {
    label: 'Tags that weigh more',
    sentence: 'People with one of these tags come up more often. Put commas between them.',
  },
  queueOnlyNetworks: {
    label: 'Only some networks for a while',
    sentence: 'With none chosen, people of all networks come up. Promises and people you put first come all the same.',
  },
  queueOnlyTags: {
    label: 'Only some tags for a while',
    sentence: 'With any here, only people with one of them come up. Put commas between them.',
  },
  queueOnlyUntil: {
    label: 'For how long',
    sentence: 'The last day on which only these networks and tags come up. Without one, until you change it here.',
  },
  glanceNumbers: {
    label: 'Time left as a number',
    sentence: 'When it stands in or beside the icon in figures. The menu tells it whenever you open it.',
    choices: { always: 'Always', 'last-minute': 'In the last minute', never: 'Never' },
  },
  trayIcon: {
    label: 'Icon during a session',
    sentence: 'A ring that empties, or the minutes left in large digits.',
    choices: { ring: 'Ring', digits: 'Digits' },
  },
  trayTone: {
    label: 'Panel behind the icon',
    sentence: 'Panels do not tell whether they are light or dark. Say it here if the icon is hard to see.',
    choices: { system: asTheSystem, light: 'Light', dark: 'Dark' },
  },
  whenUnfocused: {
    label: 'When you go to another window',
    sentence: 'What becomes of the session window while you look at somebody’s pages.',
    choices: { pill: 'Becomes a small timer', stay: 'Stays', hide: 'Hides' },
  },
  pillOpacity: {
    label: 'How solid the small timer is',
    sentence: 'The lower, the fainter it is until you point at it.',
  },
  notifyStart: {
    label: 'At the start',
    sentence: 'Tells you that a session has begun, and with whom.',
  },
  notifyNudge: {
    label: 'With three minutes left',
    sentence: 'Comes only while nothing is done yet.',
  },
  notifyLastMinute: {
    label: 'In the last minute',
    sentence: 'Time to finish the sentence.',
  },
  notifyEnd: {
    label: 'When time is up',
    sentence: 'Offers two more minutes, or the three questions at the end.',
  },
  soundMode: {
    label: 'Sounds',
    sentence: 'Twelve’s own are soft. The system’s sound comes with a notification and keeps to Do Not Disturb.',
    choices: { own: 'Twelve’s own', system: 'The system’s', off: 'None' },
  },
  soundVolume: {
    label: 'Volume',
    sentence: 'How loud Twelve’s own sounds are.',
  },
  reminderOn: {
    label: 'Daily reminder',
    sentence: 'Reminds you of your twelve minutes, unless the day’s session is done already.',
  },
  reminderTime: {
    label: 'Time of the reminder',
    sentence: 'If the computer sleeps at that time, it comes when you are back.',
  },
  reminderDays: {
    label: 'Days of the reminder',
    sentence: 'Choose one at least. To hear of it on none, turn the reminder off.',
  },
  weeklyOn: {
    label: 'Weekly summary',
    sentence: 'A notification once a week that leads to the people you got to know.',
  },
  weeklyDay: {
    label: 'Day of the summary',
    sentence: 'The day on which it comes.',
    choices: weekdayChoices,
  },
  weeklyTime: {
    label: 'Time of the summary',
    sentence: 'If the computer sleeps at that time, it comes when you are back.',
  },
  weeklyGoal: {
    label: 'A goal for the week',
    sentence: 'The week tells when you came up to it, and says nothing when you did not.',
    choices: { people: 'People', minutes: 'Minutes', none: 'None' },
  },
  weeklyGoalPeople: {
    label: 'People a week',
    sentence: 'For how many people you would like to do something in a week.',
  },
  weeklyGoalMinutes: {
    label: 'Minutes a week',
    sentence: 'How much time you would like to have for people in a week.',
  },
  theme: {
    label: 'Theme',
    sentence: 'Light or dark windows.',
    choices: { system: asTheSystem, light: 'Light', dark: 'Dark' },
  },
  language: {
    label: 'Language',
    sentence: 'Twelve speaks English so far. Days and times are written as in your region, or as you choose here.',
    choices: { system: 'As in your region', 'en-GB': 'British', 'en-US': 'American' },
  },
  weekStart: {
    label: 'First day of the week',
    sentence: 'Where a week begins in your summary.',
    choices: { system: 'As in your region', ...weekdayChoices },
  },
  startShortcut: {
    label: 'Start from anywhere',
    sentence: 'Keys that start a session whatever program you are in. While one runs they open its window.',
  },
  showShortcut: {
    label: 'Show from anywhere',
    sentence: 'Keys that open the window whatever program you are in.',
  },
  letterKeys: {
    label: 'Single keys',
    sentence:
      'Letters, digits and signs do something by themselves: “?” shows which. Turn them off if you speak to your computer.',
  },
  updateChecks: {
    label: 'Look for updates once a day',
    sentence: 'Says in these settings when there is a newer version. It is fetched only when you want it.',
  },
  readAhead: {
    label: 'Read ahead',
    sentence:
      'Fetches what the next people in your queue posted before their turn. Turned off, only the person of the session is looked up.',
  },
};
