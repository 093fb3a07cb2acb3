import type { ActionKind } from '../../../core/actions/action.ts';
import type { ReflectionAnswer } from '../../../core/ipc/session-requests.ts';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import type { StorageHealth } from '../../../main/storage/storage-contract.ts';

/** One thing that happens to the program: the user asks for something, or time goes by. */
export type Step =
  | { readonly kind: 'start' | 'pause' | 'resume' | 'swap' | 'undo' | 'end' | 'look' }
  | { readonly kind: 'begin-action' | 'log-action'; readonly action: ActionKind }
  | { readonly kind: 'answer'; readonly actionId: string; readonly isDone: boolean; readonly note: string }
  | { readonly kind: 'note'; readonly actionId: string; readonly note: string }
  | { readonly kind: 'remove-action'; readonly actionId: string }
  | { readonly kind: 'intention'; readonly text: string }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'snooze'; readonly days: number }
  | { readonly kind: 'reflect' | 'close'; readonly answer: ReflectionAnswer }
  /** The user reads on; the machine sleeps and says nothing; the machine sleeps and tells. */
  | { readonly kind: 'work' | 'nap' | 'suspend'; readonly ms: number };

/** What the scripted program is started with. */
export interface Plan {
  readonly folder: string;
  readonly workerFile: string;
  readonly seed: number;
  /** The wall clock at its start, in ms. */
  readonly startMs: number;
  /** How many people it brings in when it finds none. */
  readonly people: number;
  /** Ends itself with SIGKILL in this call to the file system, counted from the start of the process. */
  readonly dieAtFileCall: number | null;
  /** Finishes what is under way and quits, instead of running a script. */
  readonly quits: boolean;
}

/** The clocks as the program read them when it wrote a line. */
export interface Moment {
  readonly wallMs: number;
  readonly awakeMs: number;
}

/** What the scripted program says on stdout, one JSON a line. A `done` is the acknowledgement of a step. */
export type Line =
  | (Moment & {
      readonly kind: 'found';
      readonly state: SessionState;
      readonly queue: readonly QueueEntry[];
      readonly health: StorageHealth;
    })
  | (Moment & { readonly kind: 'begin'; readonly step: Step })
  | (Moment & { readonly kind: 'done'; readonly isRefused: boolean; readonly state: SessionState })
  /** A timer of the program is about to fire, or the machine has slept. */
  | (Moment & { readonly kind: 'clock' })
  | (Moment & { readonly kind: 'bug'; readonly message: string });
