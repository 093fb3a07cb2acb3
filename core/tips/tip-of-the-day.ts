import { dayNumber } from '../week/civil-day.ts';
import type { Day } from '../week/week-summary.ts';
import { sayings } from './sayings.ts';
import { tips } from './tips.ts';
import type { Saying, Tip } from './tip.ts';

/**
 * Steps that share no divisor with the lists' lengths visit everything once before anything comes again. For the sayings
 * that holds of seven steps at once, too: the week's summary shows one a week.
 */
const tipStep = 25;
const sayingStep = 5;

function pick<T>(list: readonly T[], day: Day, step: number): T {
  // A day that is none still gets something to read.
  const number = dayNumber(day) || 0;
  const at = (((number * step) % list.length) + list.length) % list.length;
  const chosen = list[at];
  if (chosen === undefined) throw new RangeError('nothing to choose from');
  return chosen;
}

/** The tip of a day: the same all day long, and none a second time before all others had their turn. */
export function tipOf(day: Day): Tip {
  return pick(tips, day, tipStep);
}

/** The tip that was stored with a session, or null when this version no longer has it. */
export function tipWithId(tipId: string): Tip | null {
  return tips.find(({ id }) => id === tipId) ?? null;
}

/** The saying of a day. */
export function sayingOf(day: Day): Saying {
  return pick(sayings, day, sayingStep);
}
