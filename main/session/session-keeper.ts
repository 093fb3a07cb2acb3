import { AppError } from '../../core/errors/app-error.ts';
import { nextCheckMs, withRecord } from '../../core/session/active-session.ts';
import type { ActiveSession, ReflectingSession, Step } from '../../core/session/active-session.ts';
import type { Reading } from '../../core/session/reading.ts';
import { checkSession } from '../../core/session/session-check.ts';
import { suspendSession, wakeSession } from '../../core/session/session-machine.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { recoverSession, toRunningFile } from '../../core/session/session-recovery.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { attendedMs, deadlineAt, remainingMs } from '../../core/session/session-time.ts';
import { viewSession } from '../../core/session/session-view.ts';
import type { Clock } from '../app/clock.ts';
import type { SessionListener } from './session-ports.ts';
import type { RunningSessionStore } from './running-session-store.ts';
import { SessionTicker } from './session-ticker.ts';

/** From how large a difference windows are told a new deadline, in ms: less than half a tick is not seen. */
const visibleShiftMs = 250;

/**
 * Holds the one session there can be. Every change is synchronous and in this order: brought up to the present, written
 * to the disk, remembered, told. So a suspend, a timer and a request can never see each other half done.
 */
export class SessionKeeper {
  readonly #clock: Clock;
  readonly #store: RunningSessionStore;
  readonly #listener: SessionListener;
  readonly #onEnded: (session: ReflectingSession) => void;
  readonly #ticker: SessionTicker;
  #session: ActiveSession | null = null;
  #toldDeadline = 0;

  constructor(options: {
    readonly clock: Clock;
    readonly store: RunningSessionStore;
    readonly listener: SessionListener;
    /** Called when a session comes to its end, whoever ended it. */
    readonly onEnded: (session: ReflectingSession) => void;
  }) {
    this.#clock = options.clock;
    this.#store = options.store;
    this.#listener = options.listener;
    this.#onEnded = options.onEnded;
    this.#ticker = new SessionTicker(options.clock, this.check);
  }

  /** As it was at the last check. */
  get session(): ActiveSession | null {
    return this.#session;
  }

  /** The session there has to be. */
  required(): ActiveSession {
    if (this.#session === null) throw new AppError('no-session');
    return this.#session;
  }

  /** The session, which has to be over and reflected on. */
  reflecting(): ReflectingSession {
    const session = this.required();
    if (session.phase !== 'reflecting') throw new AppError('session-running');
    return session;
  }

  /** The session that runs or stands still right now. */
  underWay(): Exclude<ActiveSession, ReflectingSession> | null {
    this.check();
    const session = this.#session;
    return session === null || session.phase === 'reflecting' ? null : session;
  }

  /** As it is right now. Looking costs no write to the disk unless something happened. */
  get state(): SessionState {
    if (this.#session === null) return viewSession(null);
    const { session, moments } = checkSession(this.#session, this.#clock.read());
    if (session.phase === this.#session.phase && moments.length === 0) return viewSession(session);
    this.check();
    return viewSession(this.#session);
  }

  /** Takes up what lies on the disk: what the last run of the program left, or a restore brought; or that nothing does. */
  recover(): ActiveSession | null {
    const file = this.#store.read();
    if (file !== null) this.replace(recoverSession(file));
    else if (this.#session !== null) this.replace(null);
    return this.#session;
  }

  /** Brings the session up to the present moment. For timers, and whenever somebody looks. */
  readonly check = (): void => {
    const before = this.#session;
    if (before?.phase !== 'running') return;
    const now = this.#clock.read();
    const step = checkSession(before, now);
    this.#write(step.session, now);
    const { session } = step;
    if (session.phase === 'running' && step.moments.length === 0)
      this.#tellShift(deadlineAt(session.record, session.anchor));
    else this.#tell(before, step);
  };

  /** The machine is about to sleep; everything is on the disk when this returns. */
  suspend(): void {
    if (this.#session?.phase === 'running') this.change(suspendSession);
  }

  /** The machine woke up. */
  wake(): void {
    if (this.#session !== null) this.change(wakeSession);
  }

  /** Changes the session; without one there is nothing to change. */
  change(transition: (session: ActiveSession, now: Reading) => Step): ActiveSession {
    const before = this.required();
    const now = this.#clock.read();
    const step = transition(before, now);
    this.#write(step.session, now);
    this.#tell(before, step);
    return step.session;
  }

  /** Changes what the session holds. */
  edit(change: (record: SessionRecord, now: Reading) => SessionRecord): ActiveSession {
    return this.change((session, now) => {
      const step = checkSession(session, now);
      return { ...step, session: withRecord(step.session, change(step.session.record, now)) };
    });
  }

  /** Writes the end of a session that somebody else's follows at once; nobody is told. */
  leave(transition: (session: ActiveSession, now: Reading) => Step): ActiveSession {
    const now = this.#clock.read();
    const { session } = transition(this.required(), now);
    this.#write(session, now);
    return session;
  }

  /** Puts another session, or none, in the place of what is there. */
  replace(session: ActiveSession | null): void {
    if (session === null) {
      this.#store.clear();
      this.#session = null;
      this.#ticker.set(null);
    } else {
      this.#write(session, this.#clock.read());
    }
    this.#tellState();
  }

  /** Credits what was attended and writes it, then stays quiet: the program quits. */
  stop(): void {
    this.check();
    this.#ticker.set(null);
  }

  #write(session: ActiveSession, now: Reading): void {
    this.#store.write(toRunningFile(session, now.wallMs));
    this.#session = session;
    this.#ticker.set(session.phase === 'running' ? nextCheckMs(session) : null);
  }

  #tellShift(deadline: number): void {
    if (Math.abs(deadline - this.#toldDeadline) < visibleShiftMs) return;
    this.#tellState();
    this.#listener.onEvent({ kind: 'shifted', deadlineAt: deadline });
  }

  #tellState(): void {
    const state = viewSession(this.#session);
    if (state.kind === 'running') this.#toldDeadline = state.deadlineAt;
    this.#listener.onChange(state);
  }

  #tell(before: ActiveSession, { session, moments }: Step): void {
    this.#tellState();
    const { record } = session;
    for (const moment of moments) {
      if ((moment === 'nudge' || moment === 'last-minute') && session.phase === 'running')
        this.#listener.onEvent({ kind: moment, session: record });
      if (moment === 'absence' && session.phase === 'paused') {
        this.#listener.onEvent({ kind: 'absence', session: record, remainingMs: remainingMs(record) });
      }
    }
    if (session.phase !== 'reflecting' || before.phase === 'reflecting') return;
    this.#onEnded(session);
    const { endedBy, endedAt } = session;
    this.#listener.onEvent({ kind: 'ended', session: record, endedBy, endedAt, attendedMs: attendedMs(record) });
  }
}
