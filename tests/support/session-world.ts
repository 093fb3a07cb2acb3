import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contact } from '../../core/contacts/contact.ts';
import { queueLength, type QueueEntry } from '../../core/queue/queue-entry.ts';
import type { EndedSession } from '../../core/session/session-record.ts';
import { parseRunningFile } from '../../core/session/running-file.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Platform } from '../../core/types/platform.ts';
import { createManualClock, type ManualClock } from '../../main/app/manual-clock.ts';
import { RunningSessionFile, type RunningSessionStore } from '../../main/session/running-session-store.ts';
import type { SessionDependencies, SessionEvent, SessionQueue } from '../../main/session/session-ports.ts';
import { SessionService } from '../../main/session/session-service.ts';
import type { StorageRequestName, StorageRequests } from '../../main/storage/storage-contract.ts';
import { quickFolder } from './quick-folder.ts';
import { aContact, aProfile, morningMs } from './session-fixtures.ts';

const names = ['Ana', 'Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus', 'Hana', 'Ivo', 'Jun'];

/** An id that parses as one; the last digits tell who is who in a failing test. */
export const anId = (group: number, number: number): string =>
  `0190000${group}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The part of the storage worker that a session talks to, in memory. */
export class FakeStorage {
  readonly contacts = new Map<string, Contact>();
  readonly sessions = new Map<string, EndedSession>();
  readonly saves: string[] = [];
  isBroken = false;

  async request<N extends StorageRequestName>(
    name: N,
    ...args: Parameters<StorageRequests[N]>
  ): Promise<ReturnType<StorageRequests[N]>> {
    await Promise.resolve();
    if (this.isBroken) throw new Error(`The storage is broken and does not answer ${name}.`);
    const answer = this.#answers[name]?.(args[0]);
    return answer as ReturnType<StorageRequests[N]>;
  }

  readonly #answers: { readonly [N in StorageRequestName]?: (given: unknown) => unknown } = {
    'contacts:count': () => this.contacts.size,
    'contacts:get': (contactId) => this.contacts.get(contactId as string) ?? null,
    'contacts:of-profile': (profileId) =>
      [...this.contacts.values()].find(({ profiles }) => profiles.some(({ id }) => id === profileId)) ?? null,
    'sessions:save': (session) => {
      const { id } = session as EndedSession;
      this.sessions.set(id, session as EndedSession);
      this.saves.push(id);
    },
    'sessions:get': (sessionId) => {
      const session = this.sessions.get(sessionId as string);
      return session === undefined ? null : { ...session, addedAt: null };
    },
    'sessions:remove': (sessionId) => void this.sessions.delete(sessionId as string),
    'sessions:people-met': () =>
      new Set([...this.sessions.values()].filter(({ outcome }) => outcome === 'done').map(({ contactId }) => contactId))
        .size,
  };
}

/** The queue, in memory: whoever is not in it, not snoozed and not skipped lately comes in again at the end. */
export class FakeQueue implements SessionQueue {
  ids: string[];
  readonly skipped: (readonly [string, 'swap' | 'snooze'])[] = [];
  readonly snoozed: (readonly [string, number])[] = [];
  readonly #contacts: ReadonlyMap<string, Contact>;
  readonly takenOut: QueueEntry[] = [];
  isBroken = false;

  constructor(contacts: ReadonlyMap<string, Contact>) {
    this.#contacts = contacts;
    this.ids = [...contacts.keys()].slice(0, queueLength);
  }

  async list(): Promise<readonly QueueEntry[]> {
    return this.ids.map((contactId) => ({
      contactId,
      name: this.#contacts.get(contactId)?.name ?? '',
      role: '',
      organisation: '',
      isPinned: false,
      reason: {
        kind: 'drawn',
        day: null,
        connectedOn: null,
        connectedThrough: null,
        lastMetAt: null,
        postedAt: null,
        hasWaitedLongest: false,
      },
    }));
  }

  async taken(contactId: string): Promise<QueueEntry | null> {
    return this.takenOut.find((entry) => entry.contactId === contactId) ?? null;
  }

  async refill(): Promise<readonly QueueEntry[]> {
    if (this.isBroken) throw new Error('The queue is broken.');
    const out = new Set([...this.skipped, ...this.snoozed].map(([contactId]) => contactId));
    const free = [...this.#contacts.keys()].filter((contactId) => !this.ids.includes(contactId) && !out.has(contactId));
    this.ids = [...this.ids, ...free].slice(0, queueLength);
    return this.list();
  }

  async take(contactId: string): Promise<void> {
    if (this.isBroken) throw new Error('The queue is broken.');
    this.ids = this.ids.filter((id) => id !== contactId);
  }

  async putBack(contactId: string): Promise<void> {
    this.ids = [contactId, ...this.ids.filter((id) => id !== contactId)];
  }

  async skip(contactId: string, kind: 'swap' | 'snooze'): Promise<void> {
    this.skipped.push([contactId, kind]);
  }

  async snooze(contactId: string, days: number): Promise<void> {
    this.snoozed.push([contactId, days]);
    await this.take(contactId);
  }
}

/** A machine with a session service on it: clocks in the test's hand, a real running.json, everything else in memory. */
export class SessionWorld {
  readonly clock: ManualClock;
  readonly storage = new FakeStorage();
  readonly queue: FakeQueue;
  readonly events: SessionEvent[] = [];
  readonly states: SessionState[] = [];
  readonly opened: string[] = [];
  readonly file: string;
  readonly #isInMemory: boolean;
  #inMemory = 'null';
  readonly #folder = mkdtempSync(join(quickFolder(), 'twelve-session-'));
  #lastId = 0;
  #alive = { isAlive: true };
  service: SessionService;

  /** `isInMemory` leaves out the disk, where a test runs through thousands of sessions. */
  constructor(options: { platform?: Platform; people?: number; sessionMinutes?: number; isInMemory?: boolean } = {}) {
    this.#isInMemory = options.isInMemory ?? false;
    const { platform = 'linux', people = names.length } = options;
    this.clock = createManualClock({
      platform,
      startMs: morningMs,
      timeZone: () => 'Europe/Zagreb',
      // Long enough for every promise of a request to settle, and no real time.
      pauseBetweenTimers: () => new Promise((resolve) => setImmediate(resolve)),
    });
    for (const [index, name] of names.slice(0, people).entries()) {
      const id = anId(1, index);
      this.storage.contacts.set(id, aContact({ id, name, profiles: [aProfile({ id: anId(2, index) })] }));
    }
    this.queue = new FakeQueue(this.storage.contacts);
    this.file = join(this.#folder, 'running.json');
    this.sessionMinutes = options.sessionMinutes ?? 12;
    this.service = this.#boot();
  }

  sessionMinutes: number;

  get state(): SessionState {
    return this.service.state;
  }

  /** The session there is; a test that has none has gone wrong. */
  get session() {
    const { state } = this;
    if (state.kind === 'rest') throw new Error('There is no session.');
    return state.session;
  }

  /** The names in the queue, in order. */
  get queued(): readonly string[] {
    return this.queue.ids.map((id) => this.storage.contacts.get(id)?.name ?? id);
  }

  /** Kinds of what was told, without the comings and goings of the database. */
  get told(): readonly string[] {
    return this.events.map(({ kind }) => kind).filter((kind) => kind !== 'stored');
  }

  /** What running.json holds right now, as another run of the program would read it. */
  onDisk() {
    return this.#store().read();
  }

  /** Lets every request that is under way come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Kill -9: nothing runs any more, and only what was on the disk is left. Then the program starts again. */
  async restart(whileGoneMs = 0): Promise<SessionState> {
    this.#alive.isAlive = false;
    await this.settle();
    await this.clock.sleep(whileGoneMs);
    this.service = this.#boot();
    const state = this.service.recover();
    await this.settle();
    return state;
  }

  /** Ends everything and removes the folder. */
  async remove(): Promise<void> {
    this.#alive.isAlive = false;
    await this.settle();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  readonly dependencies = (): SessionDependencies => {
    const alive = { isAlive: true };
    this.#alive = alive;
    const store = this.#store();
    return {
      clock: { ...this.clock, after: (ms, callback) => this.clock.after(ms, () => alive.isAlive && callback()) },
      runningStore: {
        read: () => store.read(),
        write: (file) => void (alive.isAlive && store.write(file)),
        clear: () => void (alive.isAlive && store.clear()),
      },
      storage: {
        request: (name, ...args) => (alive.isAlive ? this.storage.request(name, ...args) : new Promise(() => {})),
      },
      queue: this.queue,
      tips: {
        tipOf: () => ({ id: 'tip', theme: 'meeting', title: 'A tip', text: '', kinds: [] }),
        tipWithId: () => null,
        sayingOf: () => ({ id: 'saying', text: 'A saying' }),
      },
      calendar: { today: () => '2026-11-23', week: () => ({ from: morningMs, to: morningMs + 604_800_000 }) },
      listener: {
        onChange: (state) => void (alive.isAlive && this.states.push(state)),
        onEvent: (event) => void (alive.isAlive && this.events.push(event)),
      },
      newId: () => anId(9, ++this.#lastId),
      settings: () => ({ sessionMinutes: this.sessionMinutes }),
      openLink: async (url) => void this.opened.push(url),
    };
  };

  #boot(): SessionService {
    return new SessionService(this.dependencies());
  }

  #store(): RunningSessionStore {
    if (!this.#isInMemory) return this.#fileStore();
    return {
      read: () => parseRunningFile(JSON.parse(this.#inMemory)),
      write: (file) => void (this.#inMemory = JSON.stringify(file)),
      clear: () => void (this.#inMemory = 'null'),
    };
  }

  #fileStore(): RunningSessionStore {
    return new RunningSessionFile({
      file: this.file,
      now: () => this.clock.now(),
      onFailure: (error) => {
        throw error;
      },
    });
  }
}
