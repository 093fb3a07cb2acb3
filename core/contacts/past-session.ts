import { ringMinutes } from '../session/ring-minutes.ts';
import type { EndedSession } from '../session/session-record.ts';
import { dayOf } from '../week/zoned-day.ts';
import type { PastSession } from './contact-detail.ts';
import type { Profile } from './contact.ts';

/** A session as its person's page shows it; what was done has the network of the profile that it was done with. */
export function pastSession(session: EndedSession, profiles: readonly Profile[], zone: string): PastSession {
  const { id, startedAt, attendedMs, outcome, note } = session;
  return {
    id,
    day: dayOf(startedAt, zone),
    attendedMs,
    outcome,
    minutes: ringMinutes(session),
    deeds: session.actions
      .filter(({ state }) => state === 'confirmed')
      .map(({ kind, note: told, profileId }) => ({
        kind,
        note: told.trim(),
        network: profiles.find((profile) => profile.id === profileId)?.network ?? null,
      })),
    note: note.trim(),
  };
}
