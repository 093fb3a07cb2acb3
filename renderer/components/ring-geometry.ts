import type { MinuteMark } from '../../core/week/week-summary.ts';

/** Radius of the middle of the stroke, stroke and gap, in the ring's own units (a box of 160). */
export const ringRadius = 72;
export const ringStroke = 14;
const gap = 4.4;

/** How many segments a ring of that many minutes has: one a minute up to twelve, twelve equal ones above. */
export function segmentCount(plannedMs: number): number {
  return Math.max(1, Math.min(12, Math.round(plannedMs / 60_000)));
}

/** A point on the ring; 0 is twelve o'clock, 1 is once around, clockwise. */
export function pointAt(turn: number, radius = ringRadius): { x: number; y: number } {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
}

/**
 * A segment's path, drawn from its end back to its start: a dash that is cut short then leaves what lies next to the
 * following segment, so that the ring drains clockwise.
 */
export function segmentPath(index: number, count: number): string {
  const half = count === 1 ? 0.5 / (2 * Math.PI * ringRadius) : gap / 2 / (2 * Math.PI * ringRadius);
  const start = pointAt(index / count + half);
  const end = pointAt((index + 1) / count - half);
  const large = count === 1 ? 1 : 0;
  return `M${end.x} ${end.y}A${ringRadius} ${ringRadius} 0 ${large} 0 ${start.x} ${start.y}`;
}

/** The last sixty seconds are shown as twelve ticks of five seconds. */
export function isLastMinute(remainingMs: number): boolean {
  return remainingMs <= 60_000;
}

export interface Drained {
  /** Segments that are gone altogether. */
  readonly spent: number;
  /** What is left of the current one, in hundredths. */
  readonly left: number;
}

/** How far a ring of `count` segments for `wholeMs` has drained, to the shown second. */
export function drained(remainingMs: number, wholeMs: number, count: number): Drained {
  const shownMs = Math.min(wholeMs, Math.ceil(remainingMs / 1000) * 1000);
  const lit = (shownMs / wholeMs) * count;
  const whole = Math.ceil(lit - 1e-9);
  return { spent: count - whole, left: whole === 0 ? 0 : Math.round((lit - (whole - 1)) * 10_000) / 100 };
}

const strength: Record<MinuteMark, number> = { unattended: 0, attended: 1, looked: 2, acted: 3 };

/** Twelve marks out of any number of minutes: of the minutes that share a segment the strongest shows. */
export function recordMarks(minutes: readonly MinuteMark[]): readonly MinuteMark[] {
  if (minutes.length <= 12) return minutes;
  const marks: MinuteMark[] = Array.from({ length: 12 }, () => 'unattended');
  minutes.forEach((mark, index) => {
    const segment = Math.floor((index * 12) / minutes.length);
    if (strength[mark] > strength[marks[segment] ?? 'unattended']) marks[segment] = mark;
  });
  return marks;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
