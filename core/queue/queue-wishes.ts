import type { Network } from '../networks/network.ts';
import type { Settings } from '../settings/settings.ts';
import type { Day } from '../week/week-summary.ts';
import type { Leaning } from './draw-weight.ts';

/** What the user wants of the draw on a day. */
export interface QueueWishes {
  readonly leaning: Leaning;
  /** Tags whose people weigh more. */
  readonly tags: readonly string[];
  /** Only people on one of these networks; all with none. */
  readonly onlyNetworks: readonly Network[];
  /** Only people with one of these tags; all with none. */
  readonly onlyTags: readonly string[];
}

export const noWishes: QueueWishes = { leaning: 'even', tags: [], onlyNetworks: [], onlyTags: [] };

type QueueSettings = Pick<
  Settings,
  'queueLeaning' | 'queueTags' | 'queueOnlyNetworks' | 'queueOnlyTags' | 'queueOnlyUntil'
>;

/** What the settings say for a day: a narrowing holds up to its last day. */
export function wishesOf(settings: QueueSettings, today: Day): QueueWishes {
  const { queueLeaning: leaning, queueTags: tags, queueOnlyUntil: until } = settings;
  const isOver = until !== '' && today > until;
  return {
    leaning,
    tags,
    onlyNetworks: isOver ? [] : settings.queueOnlyNetworks,
    onlyTags: isOver ? [] : settings.queueOnlyTags,
  };
}
