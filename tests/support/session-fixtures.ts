import type { Action, Look } from '../../core/actions/action.ts';
import type { Contact, Profile } from '../../core/contacts/contact.ts';
import { beginSession, type RunningSession, type SessionPlan } from '../../core/session/active-session.ts';
import type { Reading } from '../../core/session/reading.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';

export const minuteMs = 60_000;

/** Monday, 23 November 2026, 09:00 UTC. */
export const morningMs = Date.UTC(2026, 10, 23, 9);

/** The clocks at some moment of the morning. `asleepMs` is how much of `afterMs` the machine slept. */
export function aReading(afterMs = 0, options: { asleepMs?: number; wallShiftMs?: number } = {}): Reading {
  const { asleepMs = 0, wallShiftMs = 0 } = options;
  return {
    wallMs: morningMs + afterMs + wallShiftMs,
    steadyMs: 1_000_000 + afterMs,
    awakeMs: 500_000 + afterMs - asleepMs,
  };
}

/** The same clocks where nothing stands still in sleep. */
export function aReadingElsewhere(afterMs = 0, options: { wallShiftMs?: number } = {}): Reading {
  return { ...aReading(afterMs, options), awakeMs: null };
}

export const aPlan: SessionPlan = {
  id: '01900000-0000-7000-8000-000000000001',
  contactId: '01900000-0000-7000-8000-00000000000a',
  contactName: 'Ana Babić',
  plannedMs: 12 * minuteMs,
  timeZone: 'Europe/Zagreb',
  tipId: 'say-their-name',
  familiarityBefore: 2,
};

export function aRunningSession(plan: Partial<SessionPlan> = {}, now: Reading = aReading()): RunningSession {
  return beginSession({ ...aPlan, ...plan }, now);
}

export function aRecord(given: Partial<SessionRecord> = {}): SessionRecord {
  return { ...aRunningSession().record, ...given };
}

export function anAction(given: Partial<Action> = {}): Action {
  return {
    id: '01900000-0000-7000-8000-0000000000b1',
    kind: 'comment',
    state: 'opened',
    profileId: null,
    targetUrl: null,
    note: '',
    at: morningMs,
    offsetMs: 0,
    ...given,
  };
}

export function aLook(given: Partial<Look> = {}): Look {
  return {
    id: '01900000-0000-7000-8000-0000000000c1',
    profileId: null,
    url: 'https://example.org/@ana',
    at: morningMs,
    offsetMs: 0,
    ...given,
  };
}

export function aProfile(given: Partial<Profile> = {}): Profile {
  return {
    id: '01900000-0000-7000-8000-0000000000d1',
    network: 'mastodon',
    handle: 'ana@example.org',
    url: 'https://example.org/@ana',
    status: 'active',
    ...given,
  };
}

export function aContact(given: Partial<Contact> = {}): Contact {
  return {
    id: aPlan.contactId,
    name: aPlan.contactName,
    role: '',
    organisation: '',
    familiarity: 2,
    note: '',
    tags: [],
    profiles: [],
    connectedOn: null,
    connectedThrough: null,
    lastMetAt: null,
    ...given,
  };
}
