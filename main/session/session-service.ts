import type { ActionKind } from '../../core/actions/action.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ReflectionAnswer } from '../../core/ipc/session-requests.ts';
import { reflect } from '../../core/session/session-edits.ts';
import { canUndo, endSession, extendSession, pauseSession, resumeSession } from '../../core/session/session-machine.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { toEndedSession } from '../../core/session/session-recovery.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { OneAtATime } from '../app/one-at-a-time.ts';
import type { CorrectionStep } from '../storage/correction-step.ts';
import { SessionArchive } from './session-archive.ts';
import { SessionCorrections } from './session-corrections.ts';
import { SessionEditor } from './session-editor.ts';
import { SessionKeeper } from './session-keeper.ts';
import { SessionLinks, type PlaceToOpen } from './session-links.ts';
import type { SessionDependencies } from './session-ports.ts';
import { SessionPeople } from './session-people.ts';
import { SessionStarter } from './session-starter.ts';

/**
 * The session as windows, the tray and notifications drive it. Requests are answered one after the other, each after its
 * change is on the disk; what takes time (the queue, the database) is asked before or after a change, never within one.
 */
export class SessionService {
  readonly #given: SessionDependencies;
  readonly #keeper: SessionKeeper;
  readonly #archive: SessionArchive;
  readonly #links: SessionLinks;
  readonly #people: SessionPeople;
  readonly #starter: SessionStarter;
  readonly #turns = new OneAtATime();
  /** What the session holds: its intention and its actions. */
  readonly edits: SessionEditor;

  constructor(given: SessionDependencies) {
    this.#given = given;
    this.#archive = new SessionArchive(given.storage, given.listener);
    this.#keeper = new SessionKeeper({
      clock: given.clock,
      store: given.runningStore,
      listener: given.listener,
      onEnded: (session) => void this.#archive.trySave(toEndedSession(session)),
    });
    this.edits = new SessionEditor({
      keeper: this.#keeper,
      archive: this.#archive,
      turns: this.#turns,
      clock: given.clock,
      newId: given.newId,
    });
    this.#people = new SessionPeople(given, () => this.#keeper.session?.record.contactId ?? null);
    this.#starter = new SessionStarter(given, { keeper: this.#keeper, archive: this.#archive, people: this.#people });
    this.#links = new SessionLinks(given, {
      current: () => this.#keeper.session,
      edit: (sessionId, change) => this.edits.changeIfStill(sessionId, change),
    });
  }

  /** What windows and the tray show, up to the moment. */
  get state(): SessionState {
    return this.#keeper.state;
  }

  /** Takes up what the last run of the program left, whatever ended it: at the start, and when its file was replaced or erased. */
  recover(): SessionState {
    const session = this.#keeper.recover();
    if (session?.phase === 'reflecting') void this.#archive.trySave(toEndedSession(session));
    // The start and its place in the queue are two files: after a crash between them the person is still up next.
    if (session !== null) void this.#turns.run(() => this.#people.take(session.record.contactId));
    return this.#keeper.state;
  }

  /** The machine is about to sleep; everything is on the disk when this returns. */
  suspend(): void {
    this.#keeper.suspend();
  }

  wake(): void {
    this.#keeper.wake();
  }

  /** The program quits: nothing more is credited, and what was asked of the database is waited for. */
  async stop(): Promise<void> {
    this.#keeper.stop();
    await this.#turns.settled();
    await this.#archive.settled();
  }

  /** `minutes`: how long it is to be; null for as long as the user chose. */
  start(contactId: string | null, minutes: number | null = null): Promise<void> {
    return this.#turns.run(() => this.#starter.start(contactId, minutes));
  }

  undo(): Promise<void> {
    return this.#turns.run(async () => {
      const session = this.#keeper.required();
      if (!canUndo(session, this.#given.clock.read())) throw new AppError('too-late-to-undo');
      // Back into the queue first: after a crash in between the session is offered again, and nobody is lost.
      await this.#given.queue.putBack(session.record.contactId);
      this.#keeper.replace(null);
      this.#given.listener.onEvent({ kind: 'undone', session: session.record });
    });
  }

  swap(): Promise<void> {
    return this.#turns.run(() =>
      this.#keeper.underWay() === null
        ? this.#starter.start(null, null)
        : this.#starter.passOn('swap').then(() => this.#refill()),
    );
  }

  /** Keeps somebody out of the queue; a session with them ends as in `swap`. */
  snooze(contactId: string, days: number): Promise<void> {
    return this.#turns.run(async () => {
      const isWithThem = this.#keeper.underWay()?.record.contactId === contactId;
      if (isWithThem) await this.#starter.passOn('snooze');
      else await this.#people.pass(contactId, 'snooze');
      await this.#given.queue.snooze(contactId, days);
      await this.#refill();
    });
  }

  pause(): Promise<void> {
    return this.#turns.run(async () => void this.#keeper.change(pauseSession));
  }

  resume(): Promise<void> {
    return this.#turns.run(async () => void this.#keeper.change(resumeSession));
  }

  extend(minutes: number): Promise<void> {
    return this.#turns.run(async () => {
      this.#keeper.check();
      const session = this.#keeper.required();
      // Out of the database first: after a crash in between, running.json still says that it is over, and it is stored again.
      if (session.phase === 'reflecting') await this.#archive.remove(session.record.id);
      this.#keeper.change((current, now) => extendSession(current, minutes, now));
    });
  }

  end(): Promise<void> {
    return this.#turns.run(async () => {
      this.#keeper.required();
      this.#keeper.change(endSession);
      await this.#archive.settled();
    });
  }

  openProfile(profileId: string): Promise<void> {
    return this.#links.openProfile(profileId);
  }

  /** Opens a page of a contact's that is no profile: a post, say. */
  openPage(contactId: string, profileId: string, url: string): Promise<void> {
    return this.#links.openPage(contactId, profileId, url);
  }

  beginAction(kind: ActionKind, profileId: string | null): Promise<void> {
    return this.#links.beginAction(kind, profileId);
  }

  openPlace(place: PlaceToOpen): Promise<void> {
    return this.#links.openPlace(place);
  }

  reflect(answer: ReflectionAnswer): Promise<void> {
    return this.#turns.run(async () => {
      this.#keeper.reflecting();
      await this.edits.change((record) => this.#reflected(record, answer));
    });
  }

  close(answer: ReflectionAnswer): Promise<void> {
    return this.#turns.run(async () => {
      // A second click on "Done" comes when there is nothing left to close.
      if (this.#keeper.session === null) return;
      this.#keeper.reflecting();
      this.#keeper.edit((record) => this.#reflected(record, answer));
      await this.#comeToRest();
    });
  }

  /** Corrects what is stored, and with it what the open session knows of it. */
  correct(work: () => Promise<CorrectionStep>): Promise<CorrectionStep> {
    const corrections = new SessionCorrections(this.#given.storage, this.#archive, this.#keeper);
    return this.#turns.run(() => corrections.apply(work));
  }

  /** A session that is to be deleted is reflected on no longer. */
  letGo(sessionId: string): Promise<void> {
    return this.#turns.run(async () => {
      const { session } = this.#keeper;
      if (session?.phase === 'reflecting' && session.record.id === sessionId) await this.#comeToRest();
    });
  }

  async #comeToRest(): Promise<void> {
    const session = this.#keeper.reflecting();
    const { record } = session;
    await this.#archive.save(toEndedSession(session));
    this.#keeper.replace(null);
    this.#given.listener.onEvent({ kind: 'closed', session: record });
    await this.#people.take(record.contactId);
    await this.#refill();
  }

  async #refill(): Promise<void> {
    await this.#people.refill();
    this.#given.listener.onChange(this.#keeper.state);
  }

  #reflected(record: SessionRecord, answer: ReflectionAnswer): SessionRecord {
    const { familiarity, followUpDay, note } = answer;
    return reflect(record, { familiarity, followUpDay, note }, this.#given.newId());
  }
}
