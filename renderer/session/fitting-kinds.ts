import { actionKinds, type ActionKind } from '../../core/actions/action.ts';
import { kindsOfRung, rungOf } from '../../core/actions/ladder.ts';

/** The three ways to connect that fit: the tip's own first, and with little time left those that are quickly done. */
export function fittingKinds(tipKinds: readonly ActionKind[], minutesLeft: number): readonly ActionKind[] {
  const inOrder = [...new Set([...tipKinds, ...actionKinds])];
  const quick = kindsOfRung[rungOf(minutesLeft)];
  if (quick === null) return inOrder.slice(0, 3);
  return inOrder.toSorted((a, b) => Number(quick.includes(b)) - Number(quick.includes(a))).slice(0, 3);
}
