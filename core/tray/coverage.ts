import type { Outline, Shape } from './shape.ts';

/**
 * How much of each pixel a shape covers, from 0 to 1, row by row.
 *
 * The area is worked out exactly rather than sampled: each edge is cut at the borders of the pixels it passes, and each
 * cut adds the area to its right to a running sum along the row. What lies outside the picture is cut away.
 */
export function coverageOf(shape: Shape, width: number, height: number): Float64Array {
  // One column more than the picture has, for the part of an edge's area that falls to the right of the last pixel.
  const stride = width + 1;
  const changes = new Float64Array(stride * height);
  for (const outline of shape) addOutline(changes, stride, height, outline);

  const coverage = new Float64Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let covered = 0;
    for (let x = 0; x < width; x += 1) {
      covered += changes[y * stride + x] ?? 0;
      coverage[y * width + x] = Math.min(1, Math.abs(covered));
    }
  }
  return coverage;
}

function addOutline(changes: Float64Array, stride: number, height: number, outline: Outline): void {
  let fromX = outline.at(-2) ?? 0;
  let fromY = outline.at(-1) ?? 0;
  for (let index = 0; index + 1 < outline.length; index += 2) {
    const toX = outline[index] ?? 0;
    const toY = outline[index + 1] ?? 0;
    addEdge(changes, stride, height, fromX, fromY, toX, toY);
    fromX = toX;
    fromY = toY;
  }
}

/** Cuts an edge into the rows it passes. */
function addEdge(
  changes: Float64Array,
  stride: number,
  height: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  if (fromY === toY) return;
  const slope = (toX - fromX) / (toY - fromY);
  const [top, bottom] = fromY < toY ? [fromY, toY] : [toY, fromY];
  const direction = fromY < toY ? 1 : -1;
  const lastRow = Math.min(height, Math.ceil(bottom));
  for (let row = Math.max(0, Math.floor(top)); row < lastRow; row += 1) {
    const upper = Math.max(top, row);
    const lower = Math.min(bottom, row + 1);
    const upperX = fromX + (upper - fromY) * slope;
    const lowerX = fromX + (lower - fromY) * slope;
    addRowPiece(changes, row * stride, stride - 1, upperX, lowerX, (lower - upper) * direction);
  }
}

/** Cuts the part of an edge that lies in one row into the columns it passes. `rise` is its signed height. */
function addRowPiece(
  changes: Float64Array,
  rowStart: number,
  width: number,
  upperX: number,
  lowerX: number,
  rise: number,
): void {
  const left = Math.min(upperX, lowerX);
  const right = Math.max(upperX, lowerX);
  const run = right - left;
  let x = left;
  do {
    const column = Math.floor(x);
    const next = Math.min(right, column + 1);
    const part = run === 0 ? rise : rise * ((next - x) / run);
    const middle = (x + next) / 2 - column;
    addToColumn(changes, rowStart, width, column, part * (1 - middle));
    addToColumn(changes, rowStart, width, column + 1, part * middle);
    x = next;
  } while (x < right);
}

function addToColumn(changes: Float64Array, rowStart: number, width: number, column: number, change: number): void {
  const place = rowStart + Math.min(width, Math.max(0, column));
  changes[place] = (changes[place] ?? 0) + change;
}
