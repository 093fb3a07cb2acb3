/** What the pages of a measurement know besides their own. */
export interface WatchedWindow {
  /** When the countdown was on the screen, in ms since 1970; null until then. */
  countdownPaintedAt: number | null;
  /** Waits for the next countdown and answers when it was painted. */
  nextCountdown(): Promise<number>;
  hasCountdown(): boolean;
}

declare global {
  interface Window {
    bench: WatchedWindow;
  }
}

/**
 * Runs in a page before its own scripts and looks once a frame for the digits, through every shadow root. A frame's
 * callbacks run before it is painted, and a message sent from them arrives after that.
 */
export function watchCountdown(): void {
  const digits = /^\d+:\d\d$/;
  const isShown = (root: ParentNode): boolean => {
    for (const element of root.querySelectorAll('*')) {
      if (element.getAttribute('role') === 'timer' && digits.test(element.textContent.trim())) return true;
      if (element.shadowRoot !== null && isShown(element.shadowRoot)) return true;
    }
    return false;
  };
  const nextCountdown = (): Promise<number> =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
      channel.port1.start();
      const look = (): void => {
        if (isShown(document)) channel.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  window.bench = { countdownPaintedAt: null, nextCountdown, hasCountdown: () => isShown(document) };
  void nextCountdown().then((at) => (window.bench.countdownPaintedAt = at));
}
