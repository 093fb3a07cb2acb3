import type { Contact } from '../../core/contacts/contact.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { SessionDependencies } from './session-ports.ts';

type Sources = Pick<SessionDependencies, 'storage' | 'queue' | 'tips' | 'calendar' | 'settings'>;

interface ScreenSources extends Sources {
  /** Whether today's reminder still waits for an answer. */
  isReminded(): boolean;
}

/** Whom the screen is about, so that a state that changed while it was being built is noticed. */
const subject = (state: SessionState): string => (state.kind === 'rest' ? '' : state.session.id);

/** Collects everything the session window shows. `state` is asked last, so that the clock on the screen is fresh. */
export async function buildSessionScreen(sources: ScreenSources, state: () => SessionState): Promise<SessionScreen> {
  const { storage, queue, tips, calendar, settings } = sources;
  for (;;) {
    const before = state();
    const today = calendar.today();
    const { from, to } = calendar.week();
    const [entries, contactCount, peopleThisWeek] = await Promise.all([
      queue.list(),
      storage.request('contacts:count'),
      storage.request('sessions:people-met', from, to),
    ]);
    const { contact, others, reason } = await whoIsShown(sources, before, entries);
    const present = state();
    if (subject(present) !== subject(before)) continue;
    return {
      state: present,
      contact,
      queue: others,
      reason,
      tip: (present.kind === 'rest' ? null : tips.tipWithId(present.session.tipId)) ?? tips.tipOf(today),
      saying: tips.sayingOf(today),
      peopleThisWeek,
      contactCount,
      sessionMinutes: settings().sessionMinutes,
      today,
      isReminded: sources.isReminded(),
    };
  }
}

interface Shown {
  readonly contact: Contact | null;
  readonly others: readonly QueueEntry[];
  readonly reason: QueueEntry['reason'] | null;
}

async function whoIsShown(sources: Sources, state: SessionState, entries: readonly QueueEntry[]): Promise<Shown> {
  const { storage } = sources;
  if (state.kind !== 'rest') {
    const { contactId } = state.session;
    const contact = (await storage.request('contacts:get', contactId)) ?? contactOf(state.session);
    const reason = await reasonFor(sources, contact, entries);
    return { contact, others: entries.filter((entry) => entry.contactId !== contactId), reason };
  }
  for (const [index, entry] of entries.entries()) {
    const contact = await storage.request('contacts:get', entry.contactId);
    if (contact !== null) return { contact, others: entries.slice(index + 1), reason: entry.reason };
  }
  return { contact: null, others: [], reason: null };
}

/** Why a session is with somebody: as the queue had it until they were taken out, or the facts that still speak for them. */
async function reasonFor(
  { queue }: Sources,
  contact: Contact,
  entries: readonly QueueEntry[],
): Promise<QueueEntry['reason']> {
  const { id, connectedOn, connectedThrough, lastMetAt } = contact;
  const entry = entries.find(({ contactId }) => contactId === id) ?? (await queue.taken(id));
  const facts = { connectedOn, connectedThrough, lastMetAt, postedAt: null, hasWaitedLongest: false };
  return entry?.reason ?? { kind: 'drawn', day: null, ...facts };
}

/** A contact that is not in the database any more (a restored backup, say): the session itself knows enough to go on. */
function contactOf(session: SessionRecord): Contact {
  return {
    id: session.contactId,
    name: session.contactName,
    role: '',
    organisation: '',
    familiarity: session.familiarityBefore,
    note: '',
    tags: [],
    profiles: [],
    connectedOn: null,
    connectedThrough: null,
    lastMetAt: null,
  };
}

/** Sends the screen whenever it was asked to, one at a time: changes during the building of one make one more. */
export class SessionScreenFeed {
  readonly #build: () => Promise<SessionScreen>;
  readonly #send: (screen: SessionScreen) => void;
  readonly #onFailure: (error: unknown) => void;
  #isBuilding = false;
  #isStale = false;

  constructor(options: {
    readonly build: () => Promise<SessionScreen>;
    readonly send: (screen: SessionScreen) => void;
    readonly onFailure: (error: unknown) => void;
  }) {
    this.#build = options.build;
    this.#send = options.send;
    this.#onFailure = options.onFailure;
  }

  /** Something on the screen has changed. */
  async tell(): Promise<void> {
    this.#isStale = true;
    if (this.#isBuilding) return;
    this.#isBuilding = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        this.#send(await this.#build());
      }
    } catch (error) {
      this.#onFailure(error);
    } finally {
      this.#isBuilding = false;
    }
  }
}
