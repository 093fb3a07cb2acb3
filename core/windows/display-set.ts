import type { Rectangle } from './place-window.ts';

/**
 * Names the displays that are connected and how they stand to each other: a desk, the laptop alone, the meeting room.
 * The order in which a system lists them does not matter.
 */
export function displaySet(displays: readonly Rectangle[]): string {
  return displays
    .map(({ x, y, width, height }) => `${width}x${height}${signed(x)}${signed(y)}`)
    .toSorted()
    .join(' ');
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}
