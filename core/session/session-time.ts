import type { Reading } from './reading.ts';
import type { SessionRecord } from './session-record.ts';

/** How far apart two checks of a running session may lie when nothing is in the way, in ms. */
export const longestCheckGapMs = 5_000;

/**
 * How long a running session goes without a check, in ms. Half a second less than allowed: what a check found must be
 * on the disk within the five seconds, and timers and disks are late, never early.
 */
export const checkEveryMs = 4_500;

/** From how long an interruption the user is asked whether to go on, in ms. Shorter ones are a trip to the door. */
export const absenceMs = 60_000;

/** The time between two checks: either it counts, or the user was away since the first of them. */
export type Advance =
  | { readonly kind: 'credit'; readonly ms: number }
  | {
      readonly kind: 'absence';
      /** How long ago the last check was, sleep included, in ms. */
      readonly awayMs: number;
    };

/**
 * What passed between two readings. The wall clock has no say in it: anybody may change it at any time.
 *
 * Where a clock stands still in sleep, it says exactly how long the machine was awake, so neither a short sleep nor the
 * coarseness of the other clock (whole seconds in some systems) ever gets into the credit. Elsewhere a check that comes
 * much too late is the only sign of a sleep without events.
 */
export function advance(anchor: Reading, now: Reading): Advance {
  const steadyMs = forward(anchor.steadyMs, now.steadyMs);
  if (anchor.awakeMs === null || now.awakeMs === null) {
    return steadyMs >= longestCheckGapMs + absenceMs
      ? { kind: 'absence', awayMs: steadyMs }
      : { kind: 'credit', ms: steadyMs };
  }
  const awakeMs = forward(anchor.awakeMs, now.awakeMs);
  return steadyMs - awakeMs >= absenceMs ? { kind: 'absence', awayMs: steadyMs } : { kind: 'credit', ms: awakeMs };
}

/** A clock that never jumps was seen going backwards on faulty systems; that is no reason to take time away. */
function forward(from: number, to: number): number {
  return Math.max(0, to - from);
}

/** How much of the session was attended, in ms; never more than was planned. */
export function attendedMs(record: Pick<SessionRecord, 'plannedMs' | 'segments'>): number {
  const sum = record.segments.reduce((total, segment) => total + segment.attendedMs, 0);
  return Math.min(record.plannedMs, sum);
}

/** How much of the session is left, in ms. */
export function remainingMs(record: Pick<SessionRecord, 'plannedMs' | 'segments'>): number {
  return record.plannedMs - attendedMs(record);
}

/** Wall time at which a running session ends, given the reading up to which it was credited. */
export function deadlineAt(record: Pick<SessionRecord, 'plannedMs' | 'segments'>, anchor: Reading): number {
  return anchor.wallMs + remainingMs(record);
}

/** How long ago `earlier` was by the clock that counts sleep, in ms. */
export function elapsedMs(earlier: Reading, now: Reading): number {
  return forward(earlier.steadyMs, now.steadyMs);
}
