import type { Action, Look } from '../../core/actions/action.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { EndedBy, PauseReason, SessionRecord } from '../../core/session/session-record.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import { aContact, aProfile, aQueue, manyProfiles } from './people-fixtures.ts';
import { postsFixtures } from './posts-fixtures.ts';
import { minuteMs } from '../../core/time/durations.ts';

const plannedMs = 12 * minuteMs;

export function aLook(profileId: string, minute: number): Look {
  return { id: `look-${minute}`, profileId, url: '', at: 0, offsetMs: minute * minuteMs };
}

export function anAction(changes: Partial<Action> = {}): Action {
  return {
    id: 'action-comment',
    kind: 'comment',
    state: 'opened',
    profileId: null,
    targetUrl: null,
    note: '',
    at: 0,
    offsetMs: 3.5 * minuteMs,
    ...changes,
  };
}

export function aSession(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id: 'session-1',
    contactId: 'contact-ana',
    contactName: 'Ana Kovačević',
    plannedMs,
    startedAt: 0,
    timeZone: 'Europe/Zagreb',
    segments: [{ startedAt: 0, attendedMs: 288_000 }],
    intention: '',
    note: '',
    tipId: 'get-to-know',
    familiarityBefore: 2,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
    ...changes,
  };
}

export function aScreen(changes: Partial<SessionScreen> = {}): SessionScreen {
  const contact = changes.contact === undefined ? aContact() : changes.contact;
  return {
    state: { kind: 'rest' },
    contact,
    queue: aQueue(),
    reason: {
      kind: 'drawn',
      day: null,
      connectedOn: '2019-05-04',
      connectedThrough: 'linkedin',
      lastMetAt: null,
      postedAt: null,
      hasWaitedLongest: false,
    },
    tip: {
      id: 'get-to-know',
      theme: 'meeting',
      title: 'Get to know someone new',
      text:
        'Relationships are made one at a time. Choose to be curious about one person for a few minutes: read what they ' +
        'wrote last, look at what they care about, and find one thing that you can honestly answer. Then say it to them, ' +
        'in a comment or a message, before the ring has run out. It need not be clever.',
      kinds: ['comment', 'encourage', 'promote'],
    },
    saying: { id: 'one', text: 'Relationships are made one at a time.' },
    peopleThisWeek: 2,
    contactCount: 214,
    sessionMinutes: 12,
    today: '2026-11-23',
    isReminded: false,
    ...changes,
  };
}

export function running(leftMs: number, changes: Partial<SessionRecord> = {}, undoMs = -1): SessionState {
  const now = Date.now();
  return { kind: 'running', session: aSession(changes), deadlineAt: now + leftMs, undoUntil: now + undoMs };
}

export function paused(reason: PauseReason, changes: Partial<SessionRecord> = {}): SessionState {
  const since = Date.now() - 20 * minuteMs;
  return { kind: 'paused', session: aSession(changes), reason, attendedMs: 288_000, remainingMs: 432_000, since };
}

export function reflecting(changes: Partial<SessionRecord> = {}, endedBy: EndedBy = 'timer'): SessionState {
  const segments = [{ startedAt: 0, attendedMs: plannedMs }];
  const session = aSession({ segments, ...changes });
  return { kind: 'reflecting', session, attendedMs: plannedMs, endedBy, endedAt: 0 };
}

const looks = [aLook('profile-linkedin', 1), aLook('profile-mastodon', 3)];
const longName = 'Wilhelmina Alexandra Featherstonehaugh-Cholmondeley von Thurn';
const arabicName = 'فاطمة الزهراء بنت عبد الرحمن';
const everything: Partial<SessionRecord> = {
  intention: 'leave a real comment on her post about listening',
  looks,
  actions: [
    anAction({ id: 'a1', state: 'confirmed', note: 'her talk on listening' }),
    anAction({ id: 'a2', kind: 'promote', offsetMs: 4.2 * minuteMs }),
  ],
};

/** Every state of the session window, by name. Built when asked for, because they count down from now. */
export const sessionFixtures: Readonly<Record<string, () => SessionScreen>> = {
  'first run': () => aScreen({ contact: null, queue: [], contactCount: 0 }),
  rest: () => aScreen(),
  'rest, one person': () => aScreen({ queue: [], peopleThisWeek: 0, contactCount: 1 }),
  'rest, reminded': () => aScreen({ isReminded: true }),
  'rest, long name': () => aScreen({ contact: aContact({ name: longName }), peopleThisWeek: 1 }),
  'nobody up': () => aScreen({ contact: null, queue: [], reason: null }),
  start: () => aScreen({ state: running(719_000, {}, 29_000) }),
  running: () =>
    aScreen({
      state: running(432_000, { looks, intention: 'leave a real comment on her post about listening' }),
      contact: aContact({ note: 'Met at the Zagreb meetup. She moved from support to product last year.' }),
    }),
  'running, asked': () => aScreen({ state: running(400_000, everything) }),
  'running, everything': () =>
    aScreen({
      state: running(170_000, everything),
      contact: aContact({
        name: longName,
        role: 'Executive Vice President for Organisational Transformation',
        organisation: 'The International Association of Long Names',
        note: Array.from({ length: 6 }, () => 'Met at the Zagreb meetup; moved from support to product.').join('\n'),
        tags: ['zagreb', 'listening', 'design'],
        profiles: manyProfiles,
      }),
    }),
  'running, nothing known': () =>
    aScreen({
      state: running(650_000, { contactName: 'Omar' }),
      contact: aContact({
        name: 'Omar',
        role: '',
        organisation: '',
        familiarity: 1,
        profiles: [],
        connectedOn: null,
        connectedThrough: null,
      }),
      reason: {
        kind: 'drawn',
        day: null,
        connectedOn: null,
        connectedThrough: null,
        lastMetAt: null,
        postedAt: null,
        hasWaitedLongest: false,
      },
      queue: [],
    }),
  'running, Arabic': () =>
    aScreen({
      state: running(432_000, { contactName: arabicName, looks, intention: 'أن أسأل عن مقالها الأخير' }),
      contact: aContact({ name: arabicName, role: 'مصممة', organisation: 'القاهرة', note: 'التقينا في المؤتمر.' }),
    }),
  'running, broken link': () =>
    aScreen({
      state: running(432_000),
      contact: aContact({ profiles: [aProfile('linkedin', { status: 'broken' }), aProfile('mastodon')] }),
    }),
  'running, one hour': () => aScreen({ state: running(45 * minuteMs + 7000, { plannedMs: 60 * minuteMs, looks }) }),
  ...Object.fromEntries(
    Object.keys(postsFixtures).map((name) => [name, () => aScreen({ state: running(500_000, { looks }) })]),
  ),
  'last minute': () => aScreen({ state: running(42_000, { looks }) }),
  paused: () => aScreen({ state: paused('user', { looks }) }),
  'been away': () => aScreen({ state: paused('absence') }),
  restarted: () => aScreen({ state: paused('restart') }),
  reflecting: () => aScreen({ state: reflecting(everything) }),
  'reflecting, nothing done': () => aScreen({ state: reflecting() }),
  'reflecting, answered': () =>
    aScreen({
      state: reflecting({
        ...everything,
        familiarityAfter: 3,
        followUp: { id: 'f', day: '2027-01-15', note: '' },
        note: 'She is looking for a second designer.',
      }),
    }),
};
