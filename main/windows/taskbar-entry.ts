import type { TaskbarProgress } from '../../core/tray/taskbar-progress.ts';
import type { BrowserWindowSurface } from '../app/electron-surface.ts';

/** What the taskbar shows of the session window. */
export class TaskbarEntry {
  /** Whether the tray is a way into the program; without it the session window is the only one and never hides. */
  hasTray = true;
  #progress: TaskbarProgress | null = null;

  /** Takes over how far the session has come; says whether that is news. */
  takeProgress(progress: TaskbarProgress | null): boolean {
    const before = this.#progress;
    this.#progress = progress;
    return before?.share !== progress?.share || before?.isPaused !== progress?.isPaused;
  }

  /**
   * Gives a window its entry, again after each time it was hidden, because Windows forgets both then. A popover has an
   * entry while there is something to see in it.
   */
  dress(window: BrowserWindowSurface, isPopover: boolean): void {
    const progress = this.#progress;
    if (isPopover) window.setSkipTaskbar(this.hasTray && progress === null);
    window.setProgressBar(progress?.share ?? -1, { mode: progress?.isPaused === true ? 'paused' : 'normal' });
  }
}
