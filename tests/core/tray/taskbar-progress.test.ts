import { describe, expect, it } from 'vitest';
import { taskbarProgress } from '../../../core/tray/taskbar-progress.ts';
import { paused, reflecting, rest, running, startedAt } from '../../support/session-states.ts';

const minuteMs = 60_000;

describe('taskbarProgress', () => {
  it.each([
    ['nothing at the start', running(), 0, { share: 0, isPaused: false }],
    ['half after half the time', running(), 6 * minuteMs, { share: 0.5, isPaused: false }],
    ['all but a twelfth to the last', running(), 12 * minuteMs - 1, { share: 11 / 12, isPaused: false }],
    ['where it stands still', paused(), 0, { share: 4 / 12, isPaused: true }],
    ['all of it while somebody reflects', reflecting(), 0, { share: 1, isPaused: false }],
    ['none at rest', rest, 0, null],
  ])('is %s', (_what, state, passedMs, expected) => {
    expect(taskbarProgress(state, startedAt + passedMs, 'win32')).toEqual(expected);
  });
});
