import { actionKinds, type ActionKind } from '../../core/actions/action.ts';

/** Below this much left nothing is begun that takes writing; a nudge comes at the same moment. */
const shortMs = 180_000;
const quickKinds: readonly ActionKind[] = ['comment', 'encourage', 'repost', 'follow', 'congratulate'];

/** The three ways to connect that fit: the tip's own first, and with little time left those that are quickly done. */
export function fittingKinds(tipKinds: readonly ActionKind[], remainingMs: number): readonly ActionKind[] {
  const inOrder = [...new Set([...tipKinds, ...actionKinds])];
  if (remainingMs > shortMs) return inOrder.slice(0, 3);
  return inOrder.toSorted((a, b) => Number(quickKinds.includes(b)) - Number(quickKinds.includes(a))).slice(0, 3);
}
