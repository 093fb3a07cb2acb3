import { directions, type Direction, type PillRequests, type PillView } from '../../core/ipc/pill-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { oneOf, parseNothing, parseOptions } from '../ipc/parse.ts';

/** How far one press of a key moves the pill, in px. */
const stepPx = 16;

const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-stepPx, 0],
  right: [stepPx, 0],
  up: [0, -stepPx],
  down: [0, stepPx],
};

/** Moves a window by some pixels. */
export interface MovingWindows {
  moveBy(window: 'pill', x: number, y: number): void;
}

/** Answers the pill's requests. */
export function pillHandlers(
  pill: { view(): PillView | null },
  windows: MovingWindows,
): HandlersOf<keyof PillRequests> {
  return {
    'pill:view': { parse: parseNothing, run: () => pill.view() },
    'pill:move': {
      parse: parseOptions({ direction: oneOf(directions) }),
      run: ([{ direction }]) => windows.moveBy('pill', ...steps[direction]),
    },
  };
}
