import type { CorrectionReport } from '../ipc/corrections-requests.ts';
import { firstName } from '../contacts/first-name.ts';
import type { Day } from '../week/week-summary.ts';
import { minutesText } from './time-text.ts';
import { spokenDay } from './week-days-text.ts';

/** The words of putting the past right. */
export const correctionText = {
  menu: (name: string): string => `Correct what is noted about ${name}`,
  open: (name: string): string => `All about ${firstName(name)}`,
  correct: (day: Day, minutes: number): string => `Correct ${spokenDay(day)}, ${minutesText(minutes)}`,
  addWith: (name: string): string => `Add a session with ${firstName(name)}`,
  add: 'Add a session',

  title: (day: Day, name: string): string => `${spokenDay(day)} with ${name}`,
  addTitle: 'A session that Twelve missed',
  who: 'With whom?',
  whoPlaceholder: 'Begin to write a name',
  nobodyFound: 'Nobody by that name. Add people in the session window first.',
  found: 'People found',
  change: 'Change',
  when: 'When?',
  day: 'Day',
  time: 'From',
  minutes: 'Minutes',

  actions: 'What did you do?',
  nothing: 'Nothing noted.',
  kind: 'What it was',
  actionNote: 'A note on it',
  edit: (told: string): string => `Change: ${told}`,
  remove: (told: string): string => `Remove: ${told}`,
  addAction: 'Something I did',
  didYou: 'Did you?',
  notDone: (label: string): string => `${label}: not done`,
  yes: 'Yes',
  no: 'Not this time',
  familiarity: (name: string): string => `How well did you know ${name === '' ? 'them' : firstName(name)} after it?`,
  note: 'What do you want to remember?',
  intention: 'What you meant to do',
  followUp: 'Come back on',
  noFollowUp: 'No need',

  save: 'Save',
  addIt: 'Add it',
  delete: 'Delete this session',
  whoIsMissing: 'Say with whom it was.',
  whenIsMissing: 'Say when it was: a day, a time, and 1 to 60 minutes.',
} as const;

const told: Readonly<Record<CorrectionReport['kind'], string>> = {
  corrected: 'Corrected.',
  added: 'Added.',
  deleted: 'Deleted.',
  familiarity: 'Noted.',
};

/** What was corrected, in a word. */
export function correctionToldText({ kind }: Pick<CorrectionReport, 'kind'>): string {
  return told[kind];
}
