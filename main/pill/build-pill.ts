import type { PillRequests } from '../../core/ipc/pill-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { pillHandlers, type MovingWindows } from './pill-handlers.ts';
import { PillKeeper, type PillKeeperParts } from './pill-keeper.ts';

/** Makes the pill's keeper, and what answers the pill's requests. */
export function buildPill(parts: PillKeeperParts & { readonly windows: MovingWindows }): {
  readonly pill: PillKeeper;
  readonly handlers: HandlersOf<keyof PillRequests>;
} {
  const pill = new PillKeeper(parts);
  return { pill, handlers: pillHandlers(pill, parts.windows) };
}
