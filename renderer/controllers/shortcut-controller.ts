import type { ReactiveController, ReactiveControllerHost } from 'lit';

let areSingleKeysOn = true;

/**
 * Turns all shortcuts off, or on again, that are a letter, a digit or a sign alone; named keys such as Escape or the
 * arrows stay (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 */
export function turnSingleKeys(areOn: boolean): void {
  areSingleKeysOn = areOn;
}

/** Whether single keys do something, for who tells the user about them. */
export function singleKeysAreOn(): boolean {
  return areSingleKeysOn;
}

/** In the order in which they came: what is inside comes after what is around it. */
const listening: ShortcutController[] = [];

/**
 * Hears single keys pressed anywhere in the window, except while the user writes or a dialog or a menu is open.
 * `run` says whether it had a use for the key; what is inside is asked before what is around it, and the first one has it.
 */
export class ShortcutController implements ReactiveController {
  readonly run: (key: string) => boolean;

  constructor(host: ReactiveControllerHost, run: (key: string) => boolean) {
    this.run = run;
    host.addController(this);
  }

  hostConnected(): void {
    if (listening.push(this) === 1) window.addEventListener('keydown', hear);
  }

  hostDisconnected(): void {
    listening.splice(listening.indexOf(this), 1);
    if (listening.length === 0) window.removeEventListener('keydown', hear);
  }
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!areSingleKeysOn && [...event.key].length === 1) return;
  const from = event.composedPath()[0];
  if (from instanceof Element && from.closest('input:not([type=radio]), textarea, select') !== null) return;
  if (event.composedPath().some((node) => node instanceof Element && node.matches('dialog, :popover-open'))) return;
  if (listening.toReversed().some(({ run }) => run(event.key))) event.preventDefault();
}
