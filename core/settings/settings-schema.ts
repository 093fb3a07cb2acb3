import { leanings } from '../queue/draw-weight.ts';
import { choice, type Setting } from './setting-kinds.ts';

/**
 * Every setting, once: the settings window, the parsing of the file and docs/settings.md all follow from this list, and
 * so does the type `Settings`. The order is the one in which the window shows them; their words stand in
 * core/text/settings-text.ts, where a setting without words does not compile.
 */
export const settingsSchema = {
  sessionMinutes: { section: 'session', kind: 'whole', from: 1, to: 60, step: 1, unit: 'minutes', byDefault: 12 },
  trayClick: choice({ section: 'session', values: ['start', 'open'], byDefault: 'start' }),

  queueLeaning: choice({ section: 'queue', values: leanings, byDefault: 'even' }),
  queueTags: { section: 'queue', kind: 'words', byDefault: [] },
  queueOnlyNetworks: { section: 'queue', kind: 'networks', byDefault: [] },
  queueOnlyTags: { section: 'queue', kind: 'words', byDefault: [] },
  queueOnlyUntil: { section: 'queue', kind: 'day', byDefault: '' },

  /** Beside the icon on macOS, in an icon of digits elsewhere: whoever chooses digits sees them at once. */
  glanceNumbers: choice({ section: 'tray', values: ['always', 'last-minute', 'never'], byDefault: 'always' }),
  /** The menu bar of macOS has room for a title beside the icon, so its icon stays the ring. */
  trayIcon: choice({ section: 'tray', values: ['ring', 'digits'], byDefault: 'ring', platforms: ['win32', 'linux'] }),
  /** Linux panels don't say whether they are light or dark. */
  trayTone: choice({
    section: 'tray',
    values: ['system', 'light', 'dark'],
    byDefault: 'system',
    platforms: ['linux'],
  }),

  /** macOS shows the time in its menu bar; elsewhere new tray icons start in an overflow, so the pill carries it. */
  whenUnfocused: choice({
    section: 'window',
    values: ['pill', 'stay', 'hide'],
    byDefault: (platform) => (platform === 'darwin' ? 'hide' : 'pill'),
  }),
  pillOpacity: {
    section: 'window',
    kind: 'whole',
    from: 40,
    to: 100,
    step: 5,
    unit: 'percent',
    byDefault: 100,
    onlyWhen: { name: 'whenUnfocused', is: ['pill'] },
  },

  notifyStart: { section: 'notifications', kind: 'switch', byDefault: false },
  notifyNudge: { section: 'notifications', kind: 'switch', byDefault: true },
  notifyLastMinute: { section: 'notifications', kind: 'switch', byDefault: true },
  notifyEnd: { section: 'notifications', kind: 'switch', byDefault: true },

  soundMode: choice({ section: 'sounds', values: ['own', 'system', 'off'], byDefault: 'own' }),
  soundVolume: {
    section: 'sounds',
    kind: 'volume',
    byDefault: 60,
    onlyWhen: { name: 'soundMode', is: ['own'] },
  },

  reminderOn: { section: 'reminders', kind: 'switch', byDefault: false },
  reminderTime: {
    section: 'reminders',
    kind: 'time',
    byDefault: '09:00',
    onlyWhen: { name: 'reminderOn', is: [true] },
  },
  reminderDays: {
    section: 'reminders',
    kind: 'weekdays',
    byDefault: [1, 2, 3, 4, 5],
    onlyWhen: { name: 'reminderOn', is: [true] },
  },
  weeklyOn: { section: 'reminders', kind: 'switch', byDefault: true },
  weeklyDay: choice({
    section: 'reminders',
    values: [1, 2, 3, 4, 5, 6, 7],
    byDefault: 7,
    onlyWhen: { name: 'weeklyOn', is: [true] },
  }),
  weeklyTime: {
    section: 'reminders',
    kind: 'time',
    byDefault: '17:00',
    onlyWhen: { name: 'weeklyOn', is: [true] },
  },

  weeklyGoal: choice({ section: 'week', values: ['people', 'minutes', 'none'], byDefault: 'people' }),
  weeklyGoalPeople: {
    section: 'week',
    kind: 'whole',
    from: 1,
    to: 50,
    step: 1,
    unit: 'people',
    byDefault: 3,
    onlyWhen: { name: 'weeklyGoal', is: ['people'] },
  },
  weeklyGoalMinutes: {
    section: 'week',
    kind: 'whole',
    from: 5,
    to: 600,
    step: 5,
    unit: 'minutes',
    byDefault: 60,
    onlyWhen: { name: 'weeklyGoal', is: ['minutes'] },
  },

  theme: choice({ section: 'appearance', values: ['system', 'light', 'dark'], byDefault: 'system' }),
  /** Only English words exist: what can be chosen is how English writes days and times. */
  language: choice({ section: 'appearance', values: ['system', 'en-GB', 'en-US'], byDefault: 'system' }),
  weekStart: choice({ section: 'appearance', values: ['system', 1, 2, 3, 4, 5, 6, 7], byDefault: 'system' }),

  /** None until the user chooses: they would be taken from every other program. */
  startShortcut: { section: 'keyboard', kind: 'shortcut', byDefault: '' },
  showShortcut: { section: 'keyboard', kind: 'shortcut', byDefault: '' },
  /** Who speaks to the computer, or touches keys by mistake, needs them off (https://www.w3.org/TR/WCAG22/#character-key-shortcuts). */
  letterKeys: { section: 'keyboard', kind: 'switch', byDefault: true },

  updateChecks: { section: 'privacy', kind: 'switch', byDefault: false },
  readAhead: { section: 'privacy', kind: 'switch', byDefault: true },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingsSchema = typeof settingsSchema;
export type SettingName = keyof SettingsSchema;

export const settingNames = Object.keys(settingsSchema) as readonly SettingName[];

/** One setting of the schema by its name, for who treats all alike. */
export function settingOf(name: SettingName): Setting {
  return settingsSchema[name];
}

/** Whether a text names a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingsSchema, name);
}
