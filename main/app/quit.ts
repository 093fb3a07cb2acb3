import type { AppSurface } from './electron-surface.ts';

/** Longest that finishing may take, in ms: a worker that hangs must not keep the program for ever. */
const mostMs = 10_000;

/**
 * Lets the program finish what it is writing before it ends. Everything is safe on the disk at each change anyway, so a
 * system that gives no time for this (a Windows shutdown) loses nothing.
 */
export function quitCleanly(
  app: Pick<AppSurface, 'on' | 'quit' | 'exit'>,
  steps: { readonly begin: () => void; readonly finish: () => Promise<void> },
): void {
  let state: 'running' | 'finishing' | 'finished' = 'running';
  app.on('before-quit', () => steps.begin());
  app.on('will-quit', (event) => {
    if (state === 'finished') return;
    event.preventDefault();
    if (state === 'finishing') return;
    state = 'finishing';
    const end = (): void => {
      state = 'finished';
      app.quit();
    };
    steps.finish().then(end, end);
    // Everything that matters is on the disk by now, or was never going to be.
    setTimeout(() => app.exit(0), mostMs).unref();
  });
}
