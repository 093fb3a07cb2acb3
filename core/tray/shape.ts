/** A closed outline: x and y in turn, in pixels, y pointing down. */
export type Outline = readonly number[];

/** What is filled: outlines that do not cross each other; one that runs the other way round inside another is a hole. */
export type Shape = readonly Outline[];

/** A place in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far, in pixels, a straight piece may stray from the arc it stands for: about one step of an 8-bit edge. */
const arcTolerance = 0.005;

const fullTurn = 2 * Math.PI;

/** Angles run clockwise from twelve o'clock, in radians. */
function arc(centre: Place, radius: number, from: number, to: number): number[] {
  const step = 2 * Math.acos(Math.max(0, 1 - arcTolerance / radius));
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / step));
  const outline: number[] = [];
  for (let index = 0; index <= pieces; index += 1) {
    const angle = from + ((to - from) * index) / pieces;
    outline.push(centre.x + radius * Math.sin(angle), centre.y - radius * Math.cos(angle));
  }
  return outline;
}

/** A round spot. */
export function disc(centre: Place, radius: number): Shape {
  return [arc(centre, radius, 0, fullTurn)];
}

/** A whole ring. */
export function ring(centre: Place, outerRadius: number, thickness: number): Shape {
  return [arc(centre, outerRadius, 0, fullTurn), arc(centre, outerRadius - thickness, fullTurn, 0)];
}

/**
 * A piece of a ring from one angle to another, with half of `gap` cut off at either end. The cut runs parallel to the
 * radius, so that the gap between two pieces is equally wide inside and outside.
 */
export function ringPiece(
  centre: Place,
  outerRadius: number,
  thickness: number,
  span: { readonly from: number; readonly to: number; readonly gap: number },
): Shape {
  const innerRadius = outerRadius - thickness;
  const outerCut = Math.asin(span.gap / 2 / outerRadius);
  const innerCut = Math.asin(Math.min(1, span.gap / 2 / innerRadius));
  if (span.to - span.from <= 2 * innerCut) return [];
  return [
    [
      ...arc(centre, outerRadius, span.from + outerCut, span.to - outerCut),
      ...arc(centre, innerRadius, span.to - innerCut, span.from + innerCut),
    ],
  ];
}

/** An upright rectangle with round corners. */
export function roundedRectangle(left: number, top: number, width: number, height: number, radius: number): Shape {
  const right = left + width - radius;
  const bottom = top + height - radius;
  const quarter = fullTurn / 4;
  return [
    [
      ...arc({ x: right, y: top + radius }, radius, 0, quarter),
      ...arc({ x: right, y: bottom }, radius, quarter, 2 * quarter),
      ...arc({ x: left + radius, y: bottom }, radius, 2 * quarter, 3 * quarter),
      ...arc({ x: left + radius, y: top + radius }, radius, 3 * quarter, fullTurn),
    ],
  ];
}

/** A tick: a short stroke down and a long one up, with a mitred corner and square ends. */
export function tick(start: Place, corner: Place, end: Place, thickness: number): Shape {
  const half = thickness / 2;
  const down = normal(start, corner);
  const up = normal(corner, end);
  const mitre = half / (1 + down.x * up.x + down.y * up.y);
  const mitreX = (down.x + up.x) * mitre;
  const mitreY = (down.y + up.y) * mitre;
  return [
    [
      start.x + down.x * half,
      start.y + down.y * half,
      corner.x + mitreX,
      corner.y + mitreY,
      end.x + up.x * half,
      end.y + up.y * half,
      end.x - up.x * half,
      end.y - up.y * half,
      corner.x - mitreX,
      corner.y - mitreY,
      start.x - down.x * half,
      start.y - down.y * half,
    ],
  ];
}

/** The direction at a right angle to a line, one pixel long. */
function normal(from: Place, to: Place): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.y - from.y) / length, y: -(to.x - from.x) / length };
}
