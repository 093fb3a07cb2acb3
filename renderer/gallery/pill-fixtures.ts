import type { PillView } from '../../core/ipc/pill-requests.ts';

const minuteMs = 60_000;
const plannedMs = 12 * minuteMs;

function running(leftMs: number, changes: Partial<PillView> = {}): PillView {
  return {
    firstName: 'Ana',
    plannedMs,
    timer: { kind: 'running', deadlineAt: Date.now() + leftMs },
    opacity: 100,
    ...changes,
  };
}

/** Every state of the pill, by name. Built when asked for, because they count down from now. */
export const pillFixtures: Readonly<Record<string, () => PillView>> = {
  start: () => running(719_000),
  running: () => running(400_000),
  'running, long name': () => running(400_000, { firstName: 'Wilhelmina' }),
  'running, Arabic name': () => running(400_000, { firstName: 'فاطمة' }),
  'running, an hour': () => running(59 * minuteMs, { plannedMs: 60 * minuteMs }),
  'running, faint': () => running(400_000, { opacity: 40 }),
  'last minute': () => running(42_000),
  paused: () => running(0, { timer: { kind: 'paused', remainingMs: 400_000 } }),
  'been away': () => running(0, { timer: { kind: 'away', remainingMs: 400_000 } }),
};
