import { actionKinds, type Action } from '../../../core/actions/action.ts';
import type { Familiarity } from '../../../core/contacts/contact.ts';
import type { EndedSession } from '../../../core/session/session-record.ts';

/** Ten years of somebody's practice. */
export interface History {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** In the order in which they were held; each with the contact it was held with. */
  readonly sessions: readonly EndedSession[];
  /** Who turned out to be whom. */
  readonly mergedInto: ReadonlyMap<string, string>;
  /** Where each action was done, by its id. */
  readonly networks: ReadonlyMap<string, 'linkedin' | 'mastodon' | 'github'>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayMs = 86_400_000;
const start = Date.UTC(2016, 10, 1);
const names = ['Ana', 'Omar', 'Jürgen', 'Mei', 'Søren', 'Fatima', 'Becky', 'Tomás', 'Priya', 'Kofi'];

/**
 * Habits come and go: weeks with a session a day, holidays, months without; early birds and sessions over midnight; some
 * people again and again, most once; a few who were two contacts and are one now.
 */
export function makeHistory(seed: number, { sessions: wanted, zone }: { sessions: number; zone: string }): History {
  const random = seeded(seed);
  const id = (kind: number, number: number): string =>
    `00000000-0000-7000-8${kind}00-${String(number).padStart(12, '0')}`;
  const people = Array.from({ length: Math.max(4, Math.round(wanted / 3)) }, (_, number) => ({
    id: id(1, number),
    name: `${names[number % names.length] ?? ''} ${number}`,
  }));
  const mergedInto = new Map<string, string>();
  for (const [number, person] of people.entries()) {
    const target = people[Math.floor(random() * number)];
    if (number > 0 && random() < 0.06 && target !== undefined) mergedInto.set(person.id, target.id);
  }
  const levels = new Map<string, Familiarity>();
  const networks = new Map<string, 'linkedin' | 'mastodon' | 'github'>();
  let at = start;
  let made = 0;
  const sessions = Array.from({ length: wanted }, (_, number) => {
    // A rest of weeks now and then, and mostly a day or two; over all of them ten years.
    const gap = random() < 0.05 ? random() * 60 : random() * ((3652 * 1.4) / wanted);
    at = Math.floor(at + gap * dayMs);
    const person = people[Math.floor(random() ** 2 * people.length)] ?? people[0];
    if (person === undefined) throw new Error('There is nobody.');
    const before = levels.get(person.id) ?? 1;
    const after = random() < 0.4 ? (Math.min(5, before + (random() < 0.7 ? 1 : 0)) as Familiarity) : null;
    levels.set(person.id, after ?? before);
    const attendedMs = Math.floor(random() * 900_000);
    const outcome = random() < 0.12 ? 'skipped' : random() < 0.6 ? 'done' : 'looked';
    const actions = Array.from({ length: Math.ceil(random() * 4) }, (_, index): Action => {
      const actionId = id(3, (made += 1));
      const network = (['linkedin', 'mastodon', 'github'] as const)[Math.floor(random() * 4)];
      if (network !== undefined) networks.set(actionId, network);
      const isConfirmed = outcome === 'done' && (index === 0 || random() < 0.5);
      return {
        id: actionId,
        kind: actionKinds[Math.floor(random() * actionKinds.length)] ?? 'other',
        state: isConfirmed ? 'confirmed' : random() < 0.5 ? 'opened' : 'declined',
        profileId: null,
        targetUrl: null,
        note: random() < 0.2 ? 'on the talk' : '',
        at: at + index * 60_000,
        offsetMs: Math.min(attendedMs, index * 60_000),
      };
    });
    return {
      id: id(2, number),
      contactId: person.id,
      contactName: person.name,
      plannedMs: 720_000,
      attendedMs,
      segments: [{ startedAt: at, attendedMs }],
      startedAt: at,
      endedAt: at + attendedMs,
      // Some were held on a journey, and count by the zone where the user is now.
      timeZone: random() < 0.1 ? 'Pacific/Auckland' : zone,
      endedBy: 'timer' as const,
      outcome,
      intention: '',
      note: random() < 0.3 ? 'Rows on Sundays.' : '',
      familiarityBefore: before,
      familiarityAfter: after,
      tipId: 'say-hello',
      followUp: null,
      looks: [],
      actions: outcome === 'skipped' ? [] : actions,
    } satisfies EndedSession;
  });
  return { people, sessions, mergedInto, networks };
}
