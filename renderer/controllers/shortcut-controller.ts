import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Hears single keys pressed anywhere in the window, except while the user writes or a dialog is open.
 * `run` says whether it had a use for the key.
 */
export class ShortcutController implements ReactiveController {
  readonly #run: (key: string) => boolean;

  constructor(host: ReactiveControllerHost, run: (key: string) => boolean) {
    this.#run = run;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#hear);
  }

  readonly #hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const from = event.composedPath()[0];
    if (from instanceof Element && from.closest('input:not([type=radio]), textarea, select, dialog') !== null) return;
    if (event.composedPath().some((node) => node instanceof HTMLDialogElement)) return;
    if (this.#run(event.key)) event.preventDefault();
  };
}
