import type { MinuteMark } from '../week/week-summary.ts';
import type { SessionRecord } from './session-record.ts';
import { attendedMs } from './session-time.ts';
import { minuteMs } from '../time/durations.ts';

const fewestMinutes = 12;

/**
 * The record of a session as its ring shows it, one mark a minute. A minute is attended from half of it on; what was
 * opened or done marks its minute in any case. Acted wins over looked, looked over attended.
 */
export function ringMinutes(
  record: Pick<SessionRecord, 'plannedMs' | 'segments' | 'looks' | 'actions'>,
): readonly MinuteMark[] {
  const count = Math.max(fewestMinutes, Math.ceil(record.plannedMs / minuteMs));
  const attended = Math.round(attendedMs(record) / minuteMs);
  const marks = Array.from({ length: count }, (_, minute): MinuteMark =>
    minute < attended ? 'attended' : 'unattended',
  );
  // Something done after zero belongs to the last planned minute, not to one beyond it.
  const last = Math.max(0, Math.ceil(record.plannedMs / minuteMs) - 1);
  const minuteOf = (offsetMs: number): number => Math.min(last, Math.floor(offsetMs / minuteMs));
  for (const look of record.looks) marks[minuteOf(look.offsetMs)] = 'looked';
  for (const action of record.actions) if (action.state === 'confirmed') marks[minuteOf(action.offsetMs)] = 'acted';
  return marks;
}
