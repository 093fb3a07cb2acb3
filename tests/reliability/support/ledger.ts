import { expect } from 'vitest';
import type { SessionRecord } from '../../../core/session/session-record.ts';
import { swapWindowMs, type SessionState } from '../../../core/session/session-state.ts';
import { expectSameRecord, type TakenStep } from './compare-records.ts';
import type { Line, Moment, Step } from './script-lines.ts';
import type { StoredSession } from './stored-sessions.ts';

/** The promise of the Time table. */
const mostLostMs = 5_000;

type Present = Exclude<SessionState, { kind: 'rest' }>;
type Found = Extract<Line, { kind: 'found' }>;

/**
 * What must be true, kept by somebody outside who only hears what was acknowledged: how long each session was really
 * attended, what is in it, and which sessions are over.
 */
export class Ledger {
  /** Sessions that must be in the database from now on; once seen there, each as it must stay. */
  readonly #finished = new Map<string, StoredSession | null>();
  /** Why a session that is over may differ from what was known of it: the step that ended it. */
  readonly #endedBy = new Map<string, TakenStep>();
  readonly #known = new Map<string, SessionRecord>();
  readonly #attended = new Map<string, number>();
  #present: { readonly id: string; readonly kind: Present['kind'] } | null = null;
  #pending: Step | null = null;
  #awakeMs = 0;
  #sleptMs = 0;
  wallMs = 0;
  /** How many kills hit something that was asked for and not acknowledged. */
  interrupted = 0;

  /** What happened to be under way when the process was killed, for the tally and for messages. */
  get pending(): Step | null {
    return this.#pending;
  }

  hear(line: Exclude<Line, { kind: 'found' | 'bug' }>): void {
    this.#pass(line);
    if (line.kind === 'begin') this.#asked(line.step);
    if (line.kind === 'done') this.#acknowledged(line.state, line.isRefused);
  }

  /** A new process has taken up what the killed one left. */
  recovered({ state, queue, health, wallMs, awakeMs }: Found, diedAtMs: number): void {
    expect(health, 'the database was damaged').toEqual({ damagedFile: null, restoredFrom: null });
    if (this.#pending !== null) this.interrupted += 1;
    if (state.kind === 'rest') this.#cameToRest();
    else if (state.session.id === this.#present?.id) this.#offeredAgain(state, diedAtMs);
    else this.#begunUnheard(state);

    this.#present = state.kind === 'rest' ? null : { id: state.session.id, kind: state.kind };
    if (state.kind !== 'rest') this.#known.set(state.session.id, state.session);
    this.#pending = null;
    this.#awakeMs = awakeMs;
    this.#sleptMs = 0;
    this.wallMs = wallMs;

    const waiting = queue.map(({ contactId }) => contactId);
    expect(waiting).toHaveLength(7);
    expect(new Set(waiting).size).toBe(7);
  }

  /** Compares the database with everything that is known, session by session. */
  compare(stored: ReadonlyMap<string, StoredSession>): void {
    const expected = new Set(this.#finished.keys());
    if (this.#present?.kind === 'reflecting') expected.add(this.#present.id);
    expect(new Set(stored.keys())).toEqual(expected);
    for (const [id, session] of stored) {
      expect(session.segmentsMs, `the sums of ${id}`).toBe(session.attendedMs);
      expect(session.attendedMs, `${id} was credited`).toBe(this.#attended.get(id));
      const before = this.#finished.get(id);
      if (before !== undefined && before !== null) expect(session).toEqual(before);
      else expectSameRecord(session.record, { ...this.#known.get(id) }, this.#endedBy.get(id) ?? null);
      if (before !== undefined) this.#finished.set(id, session);
    }
  }

  #asked(step: Step): void {
    this.#pending = step;
    if (step.kind === 'nap' || step.kind === 'suspend') this.#sleptMs += step.ms;
  }

  #pass({ wallMs, awakeMs }: Moment): void {
    if (this.#present?.kind === 'running') this.#attend(this.#present.id, awakeMs - this.#awakeMs);
    this.#awakeMs = awakeMs;
    this.wallMs = wallMs;
  }

  #attend(id: string, ms: number): void {
    const planned = this.#known.get(id)?.plannedMs ?? 0;
    this.#attended.set(id, Math.min(planned, (this.#attended.get(id) ?? 0) + ms));
  }

  #acknowledged(state: SessionState, isRefused: boolean): void {
    const before = this.#present;
    const step = this.#pending;
    const taken = isRefused ? null : this.#taken(true);
    if (before !== null && (state.kind === 'rest' || state.session.id !== before.id)) this.#over(before, taken);
    if (state.kind !== 'rest') {
      const { session } = state;
      if (session.id === before?.id) expectSameRecord({ ...session }, { ...this.#known.get(session.id) }, taken);
      else this.#attended.set(session.id, 0);
      this.#known.set(session.id, session);
      const credited = creditedIn(state, this.wallMs);
      expect(credited, `credited after "${step?.kind}"`).toBeLessThanOrEqual(this.#attended.get(session.id) ?? 0);
      expect((this.#attended.get(session.id) ?? 0) - credited, `lost in "${step?.kind}"`).toBeLessThanOrEqual(
        step?.kind === 'nap' ? mostLostMs : 0,
      );
      this.#attended.set(session.id, credited);
    }
    this.#present = state.kind === 'rest' ? null : { id: state.session.id, kind: state.kind };
    this.#pending = null;
  }

  #taken(isAcknowledged: boolean): TakenStep | null {
    return this.#pending === null ? null : { step: this.#pending, isAcknowledged };
  }

  #over({ id, kind }: { readonly id: string; readonly kind: Present['kind'] }, taken: TakenStep | null): void {
    const ending = taken?.step.kind;
    const leavesNoTrace = kind !== 'reflecting' && (ending === 'undo' || (ending !== 'end' && this.#isFresh(id)));
    if (leavesNoTrace) return;
    this.#finished.set(id, null);
    if (taken !== null) this.#endedBy.set(id, taken);
  }

  #isFresh(id: string): boolean {
    const isDone = this.#known.get(id)?.actions.some(({ state }) => state === 'confirmed') === true;
    return (this.#attended.get(id) ?? 0) < swapWindowMs && !isDone;
  }

  #cameToRest(): void {
    const before = this.#present;
    if (before === null) return;
    const isOver = before.kind === 'reflecting' ? this.#pending?.kind === 'close' : this.#pending?.kind === 'undo';
    expect(isOver, `a ${before.kind} session was lost in "${this.#pending?.kind}"`).toBe(true);
    this.#over(before, this.#taken(false));
  }

  #offeredAgain(state: Present, diedAtMs: number): void {
    const before = this.#present;
    const { id } = state.session;
    const endings = ['end', 'swap', 'snooze', 'work'];
    if (before?.kind === 'reflecting') {
      if (state.kind !== 'reflecting') expect(this.#pending?.kind).toBe('extend');
    } else if (state.kind === 'reflecting') {
      expect(endings).toContain(this.#pending?.kind);
    }
    expect(state.kind).not.toBe('running');
    expectSameRecord({ ...state.session }, { ...this.#known.get(id) }, this.#taken(false));

    const attended = this.#attended.get(id) ?? 0;
    const credited = creditedIn(state, diedAtMs);
    expect(credited, 'more was credited than attended').toBeLessThanOrEqual(attended);
    expect(attended - credited, 'attended time was lost').toBeLessThanOrEqual(
      before?.kind === 'running' ? mostLostMs : 0,
    );
    this.#attended.set(id, credited);
    if (state.kind !== 'paused') return;
    expect(state.reason).toBe('restart');
    expect(state.since).toBeLessThanOrEqual(diedAtMs);
    if (before?.kind === 'running') {
      expect(state.since).toBeGreaterThanOrEqual(diedAtMs - mostLostMs - this.#sleptMs);
    }
  }

  /** A session that nobody was told of: its start was under way. */
  #begunUnheard(state: Present): void {
    expect(['start', 'swap', 'snooze']).toContain(this.#pending?.kind);
    expect(state.kind).toBe('paused');
    expect(creditedIn(state, 0)).toBe(0);
    expect(this.#known.has(state.session.id)).toBe(false);
    if (this.#present !== null) this.#over(this.#present, this.#taken(false));
    this.#attended.set(state.session.id, 0);
  }
}

function creditedIn(state: Present, wallMs: number): number {
  if (state.kind !== 'running') return state.attendedMs;
  return state.session.plannedMs - (state.deadlineAt - wallMs);
}
