import type { Outcome } from '../session/session-record.ts';
import { minuteMs } from '../time/durations.ts';
import type { WeekTotals } from './week-summary.ts';

/** A session as sums are made from it. */
export interface LedgerEntry {
  readonly startedAt: number;
  readonly attendedMs: number;
  readonly outcome: Outcome;
  /** Whom it was with: somebody who was merged counts as the one they were merged into. */
  readonly contactId: string;
  /** How many actions were confirmed. */
  readonly deeds: number;
}

/** Sums over the sessions of a stretch of time; skipped ones count nowhere. */
export interface Tally {
  readonly peopleMet: number;
  readonly peopleSeen: number;
  readonly attendedMs: number;
  readonly deeds: number;
  readonly sessions: number;
}

/**
 * The sums of each stretch between two neighbouring bounds, [from, to). Sessions are the oldest first, bounds ascend; what
 * began outside of all bounds is left aside.
 */
export function tally(entries: readonly LedgerEntry[], bounds: readonly number[]): readonly Tally[] {
  const sums: Tally[] = [];
  let next = entries.findIndex(({ startedAt }) => startedAt >= (bounds[0] ?? 0));
  if (next === -1) next = entries.length;
  for (const to of bounds.slice(1)) {
    const first = next;
    while (next < entries.length && (entries[next]?.startedAt ?? to) < to) next += 1;
    sums.push(sumOf(entries, first, next));
  }
  return sums;
}

function sumOf(entries: readonly LedgerEntry[], first: number, end: number): Tally {
  const met = new Set<string>();
  const seen = new Set<string>();
  let attendedMs = 0;
  let deeds = 0;
  let sessions = 0;
  for (let index = first; index < end; index += 1) {
    const entry = entries[index];
    if (entry === undefined || entry.outcome === 'skipped') continue;
    seen.add(entry.contactId);
    if (entry.outcome === 'done') met.add(entry.contactId);
    attendedMs += entry.attendedMs;
    deeds += entry.deeds;
    sessions += 1;
  }
  return { peopleMet: met.size, peopleSeen: seen.size, attendedMs, deeds, sessions };
}

/** The same with whole minutes, as they are told. The sum is rounded, not each session. */
export function totalsOf({ peopleMet, peopleSeen, attendedMs, deeds }: Tally): WeekTotals {
  return { peopleMet, peopleSeen, minutes: Math.round(attendedMs / minuteMs), deeds };
}
