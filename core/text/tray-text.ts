import { awayText } from './away-text.ts';
import { plural } from './plural.ts';
import { clockText } from './time-text.ts';

/** The words of the tray icon: its menu, its tooltip and its title. */
export const trayText = {
  addFromClipboard: 'Add person from clipboard',
  openTwelve: 'Open Twelve',
  openSession: 'Open the session window',
  people: 'People',
  thisWeek: 'This week',
  settings: 'Settings…',
  quit: 'Quit Twelve',
  pause: 'Pause',
  resume: 'Go on',
  notNow: 'Not now',
  someoneElse: 'Someone else',
  end: 'End the session',
  start: (minutes: number, name: string): string =>
    `${plural(minutes, { one: 'Start # minute', other: 'Start # minutes' })} with ${name}`,
  moreMinutes: (minutes: number): string => plural(minutes, { one: '# more minute', other: '# more minutes' }),
  snooze: (name: string): string => `Put off ${name}`,
  snoozeFor: { 1: 'Until tomorrow', 7: 'For a week', 30: 'For a month' },
  minutesLeft: (name: string, minutes: number): string =>
    `${name} – ${plural(minutes, { one: '# min left', other: '# min left' })}`,
  pausedLine: (name: string, remainingMs: number): string => `${name} – paused, ${clockText(remainingMs)} left`,
  continueWith: awayText.continueWith,
  /** Rounded down: nobody is credited with a second that did not pass. */
  finishWith: (attendedMs: number): string => `Finish with ${clockText(Math.floor(attendedMs / 1_000) * 1_000)}`,
  runningAlone: (name: string): string => `With ${name}`,
  pausedAlone: (name: string): string => `${name} – paused`,
  awayAlone: (name: string): string => `${name} – waiting for you`,
  reflectOn: (name: string): string => `Reflect on ${name}`,
  restTooltip: 'Twelve',
  nextTooltip: (name: string): string => `Twelve – next: ${name}`,
  overTooltip: (name: string): string => `${name} – time is up`,
  awayTooltip: (name: string, remainingMs: number): string =>
    `${name} – waiting for you, ${clockText(remainingMs)} left`,
  /** Said once where there is no tray: why the icon is not seen, where the program is instead, and how to end it. */
  missing: {
    darwin:
      'The menu bar hides Twelve. Allow it in System Settings, Menu Bar; until then Twelve is in the Dock, and closing this window makes it small.',
    win32: 'The taskbar shows no icon of Twelve. Closing this window makes it small; close it there to quit.',
    linux:
      'This desktop has no place for tray icons, so closing this window makes it small; close it there to quit. On GNOME the extension “AppIndicator” brings the icon.',
  },
  /** Beside the icon in the menu bar of macOS; the space keeps it off the icon. */
  minutesTitle: (minutes: number): string => ` ${minutes}`,
  secondsTitle: (remainingMs: number): string => ` ${clockText(remainingMs)}`,
} as const;
