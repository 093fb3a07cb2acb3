import type { BackupContents } from '../data/backup-contents.ts';
import type { DataAction } from '../data/data-action.ts';
import type { ChosenBackup } from '../ipc/data-requests.ts';
import type { Day } from '../week/week-summary.ts';
import { dayOf } from '../week/zoned-day.ts';
import { dayText } from './day-text.ts';
import { plural } from './plural.ts';

/** How much there is of what a user would count. */
type Counts = Pick<BackupContents, 'people' | 'sessions'>;

/** Where and when the user is, for days in sentences. */
export interface Here {
  readonly today: Day;
  readonly zone: string;
}

interface ActionWords {
  readonly label: string;
  readonly sentence: string;
  readonly button: string;
  /** Stands on the button while it is being done. */
  readonly busy: string;
}

/** The part of the settings window about the user's own data. */
export const dataText = {
  title: 'Your data',
  actions: {
    'back-up': {
      label: 'Back up everything',
      sentence: 'Your people, sessions and settings in one file, for another disk or another computer.',
      button: 'Back up…',
      busy: 'Saving…',
    },
    restore: {
      label: 'Restore a backup',
      sentence: 'You see what is in it before anything changes, and can go back afterwards.',
      button: 'Choose a backup…',
      busy: 'Reading…',
    },
    'put-back': {
      label: 'Undo the last restore',
      sentence: 'Puts back what was here before it. What is here now is kept aside in its turn.',
      button: 'Put back',
      busy: 'Putting back…',
    },
    'open-folder': {
      label: 'Data folder',
      sentence: 'Where everything lies on this computer, with a copy of each of the last seven days.',
      button: 'Open the folder',
      busy: 'Opening…',
    },
    erase: {
      label: 'Erase everything',
      sentence:
        'Takes all people, sessions, settings, daily copies and the log off this computer. You are asked twice.',
      button: 'Erase…',
      busy: 'Erasing…',
    },
  } satisfies Readonly<Record<DataAction, ActionWords>>,
  /** The same with the day of what would be put back. */
  putBackFrom: (replacedAt: number, here: Here): string =>
    `Puts back what was here before the restore of ${savedDay(replacedAt, here)}. What is here now is kept aside in its turn.`,

  restoreTitle: 'Restore this backup?',
  restoreYes: 'Restore',
  holds: (backup: ChosenBackup, here: Here): string =>
    `“${backup.fileName}” holds ${countsText(backup)}, saved on ${savedDay(backup.savedAt, here)}.`,
  replaces: (present: Counts | null): string =>
    present === null
      ? 'It takes the place of all that is here, which is kept aside: you can go back.'
      : `It takes the place of the ${countsText(present)} that are here. They are kept aside: you can go back.`,
  settingsToo: 'Your settings become those of the backup.',
  settingsStay: 'Your settings stay as they are.',

  eraseTitle: 'Erase everything?',
  eraseWhat: (present: Counts | null): string =>
    present === null
      ? 'All people and sessions go, with every note, and your settings, the daily copies and the log.'
      : `${capital(countsText(present))} go, with every note, and your settings, the daily copies and the log.`,
  eraseKeeps: 'Backups that you saved somewhere else stay. Without one, nothing brings this back.',
  eraseBackUp: 'Back up first…',
  eraseGoOn: 'Go on',
  eraseReallyTitle: 'Really everything?',
  /** What has to be written before the last button does anything. */
  eraseWord: 'erase',
  eraseAsk: (word: string): string => `Write “${word}” here`,
  eraseNow: 'Erase everything now',

  backedUp: (fileName: string, counts: Counts): string => `${capital(countsText(counts))} are in “${fileName}” now.`,
  restored: (counts: Counts): string => `${capital(countsText(counts))} are here now.`,
  putBackDone: (counts: Counts): string => `Put back: ${countsText(counts)}.`,
  erased: 'Everything is erased. Twelve is as on its first day.',
} as const;

/** People and sessions in numbers: `214 people and 96 sessions`. */
export function countsText({ people, sessions }: Counts): string {
  const who = plural(people, { one: '# person', other: '# people' });
  return `${who} and ${plural(sessions, { one: '# session', other: '# sessions' })}`;
}

function savedDay(at: number, { today, zone }: Here): string {
  return dayText(dayOf(at, zone), today);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
