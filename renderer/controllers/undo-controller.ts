import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears Ctrl+Z (on a Mac Cmd+Z) anywhere in the window, except where a field or a dialog has an undoing of its own. */
export class UndoController implements ReactiveController {
  readonly #undo: () => void;

  constructor(host: ReactiveControllerHost, undo: () => void) {
    this.#undo = undo;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#hear);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#hear);
  }

  readonly #hear = (event: KeyboardEvent): void => {
    const isUndo =
      event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.defaultPrevented) return;
    const path = event.composedPath();
    const from = path[0];
    if (from instanceof Element && from.closest('input:not([type=radio]), textarea, select') !== null) return;
    if (path.some((node) => node instanceof HTMLDialogElement)) return;
    event.preventDefault();
    this.#undo();
  };
}
