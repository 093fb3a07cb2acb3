import type { QueueReason } from '../../core/queue/queue-entry.ts';
import { reasonText } from '../../core/text/queue-text.ts';
import type { Day } from '../../core/week/week-summary.ts';
import { localDayOrNull } from './local-day.ts';

/** Why somebody is up, in one line, with the days of this computer's zone. */
export function whyText(reason: QueueReason, today: Day): string {
  const days = { lastMetOn: localDayOrNull(reason.lastMetAt), postedOn: localDayOrNull(reason.postedAt) };
  return reasonText(reason, days, today);
}
