import type { Outline, Place, Shape } from './shape.ts';

/** A corner of a line, and how far it is rounded. */
export interface Corner extends Place {
  /** In pixels; 0 or nothing is a sharp corner. */
  readonly radius?: number;
}

/** How many straight pieces stand for a rounded corner: enough for a quarter turn at the largest icon. */
const piecesOfTurn = 8;

/** How far a sharp corner may reach out, in half thicknesses, before its tip is cut off. */
const mitreLimit = 2.5;

/** A line of even thickness along corners, cut square at both ends. */
export function stroke(corners: readonly Corner[], thickness: number): Shape {
  const line = roundCorners(corners);
  const left: number[] = [];
  const right: number[] = [];
  line.forEach((place, index) => {
    const into = direction(line[index - 1] ?? place, place);
    const outOf = direction(place, line[index + 1] ?? place);
    for (const offset of offsets(into ?? outOf, outOf ?? into)) {
      left.push(place.x + (offset.x * thickness) / 2, place.y + (offset.y * thickness) / 2);
      right.unshift(place.x - (offset.x * thickness) / 2, place.y - (offset.y * thickness) / 2);
    }
  });
  return [[...left, ...right] satisfies Outline];
}

/** Where the edge lies beside a corner, for a line two pixels thick: one place, or two where the tip is cut off. */
function offsets(into: Place | null, outOf: Place | null): readonly Place[] {
  if (into === null || outOf === null) return [];
  const before = { x: into.y, y: -into.x };
  const after = { x: outOf.y, y: -outOf.x };
  const reach = 1 + before.x * after.x + before.y * after.y;
  // The edge of a mitre is as far away as the root of 2 / reach says.
  if (2 / reach > mitreLimit * mitreLimit) return [before, after];
  return [{ x: (before.x + after.x) / reach, y: (before.y + after.y) / reach }];
}

function direction(from: Place, to: Place): Place | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? null : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function roundCorners(corners: readonly Corner[]): readonly Place[] {
  return corners.flatMap((corner, index) => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (before === undefined || after === undefined || !corner.radius) return [corner];
    return turn(before, corner, after, corner.radius);
  });
}

/** The quarter of an ellipse between two lines that meet at a right angle; at others, a curve close to it. */
function turn(before: Place, corner: Place, after: Place, radius: number): readonly Place[] {
  const start = towards(corner, before, radius);
  const end = towards(corner, after, radius);
  return Array.from({ length: piecesOfTurn + 1 }, (_, index) => {
    const angle = ((Math.PI / 2) * index) / piecesOfTurn;
    const fromStart = 1 - Math.sin(angle);
    const fromEnd = 1 - Math.cos(angle);
    return {
      x: corner.x + (start.x - corner.x) * fromStart + (end.x - corner.x) * fromEnd,
      y: corner.y + (start.y - corner.y) * fromStart + (end.y - corner.y) * fromEnd,
    };
  });
}

/** A place on the way, no further than to its end. */
function towards(from: Place, to: Place, distance: number): Place {
  const share = Math.min(1, distance / Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
