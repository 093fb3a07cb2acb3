import { describe, expect, it } from 'vitest';
import type { BrowserWindowSurface } from '../../../main/app/electron-surface.ts';
import { TaskbarEntry } from '../../../main/windows/taskbar-entry.ts';

function dressed(entry: TaskbarEntry, isPopover: boolean): readonly unknown[] {
  const told: unknown[] = [];
  const window = {
    setSkipTaskbar: (skips: boolean) => told.push(skips ? 'no entry' : 'entry'),
    setProgressBar: (share: number, { mode }: { readonly mode: string }) => told.push(share, mode),
  } as unknown as BrowserWindowSurface;
  entry.dress(window, isPopover);
  return told;
}

describe('the entry in the taskbar', () => {
  it('is not there for a popover at rest', () => {
    expect(dressed(new TaskbarEntry(), true)).toEqual(['no entry', -1, 'normal']);
  });

  it('is there for a popover with a session, and shows whether it stands still', () => {
    const entry = new TaskbarEntry();
    entry.takeProgress({ share: 0.5, isPaused: true });
    expect(dressed(entry, true)).toEqual(['entry', 0.5, 'paused']);
  });

  it('is there for a popover without a tray', () => {
    const entry = new TaskbarEntry();
    entry.hasTray = false;
    expect(dressed(entry, true)[0]).toBe('entry');
  });

  it('is left to the system for an ordinary window', () => {
    expect(dressed(new TaskbarEntry(), false)).toEqual([-1, 'normal']);
  });

  it('knows what is news', () => {
    const entry = new TaskbarEntry();
    const steps = [
      null,
      { share: 0, isPaused: false },
      { share: 0, isPaused: false },
      { share: 0, isPaused: true },
      null,
    ];
    expect(steps.map((step) => entry.takeProgress(step))).toEqual([false, true, false, true, true]);
  });
});
