import type { OpenableWindow } from '../ipc/windows-requests.ts';
import type { Day } from '../week/week-summary.ts';

/** What a script, a terminal or a link can ask of the running program. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'status'; readonly isJson: boolean; readonly isWatching: boolean }
  /** `contact`: a name or an id; null for whoever is up next. `minutes`: null for the usual length. */
  | { readonly kind: 'start'; readonly contact: string | null; readonly minutes: number | null }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'add'; readonly link: string }
  | { readonly kind: 'week'; readonly isJson: boolean; readonly of: Day | null }
  | { readonly kind: 'open'; readonly window: OpenableWindow };

export type CommandKind = Command['kind'];

/** Every command with the options it takes; completions and help follow from this. */
export const commandOptions = {
  help: [],
  status: ['--json', '--watch'],
  start: ['--minutes'],
  pause: [],
  resume: [],
  extend: [],
  end: [],
  add: [],
  week: ['--json', '--of'],
  open: [],
} as const satisfies Readonly<Record<CommandKind, readonly string[]>>;

export const commandKinds = Object.keys(commandOptions) as readonly CommandKind[];

/** As many minutes as a session can be given at once. */
export const mostMinutes = 60;

/** Longest name or link that a command takes, in UTF-16 units. */
export const mostCommandText = 2048;
