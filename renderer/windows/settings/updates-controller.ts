import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { updateText } from '../../../core/text/update-text.ts';
import type { UpdatesView } from '../../../core/updates/update-state.ts';
import { request, subscribe } from '../../ipc/bridge.ts';
import type { ActionRow } from '../../settings/action-section.ts';

/** The name of its action among those of the window. */
export const updateAction = 'update';

/** How far an update is, as a row with the next step. */
export class UpdatesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #attempt: (act: () => Promise<void>) => void;
  #end: (() => void) | undefined;
  #view: UpdatesView | null = null;

  constructor(host: ReactiveControllerHost, attempt: (act: () => Promise<void>) => void) {
    this.#host = host;
    this.#attempt = attempt;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = subscribe('updates:view', (view) => this.#show(view));
    this.#attempt(async () => this.#show(await request('updates:get')));
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  /** Null while nothing is known. */
  get row(): ActionRow | null {
    if (this.#view === null) return null;
    const { version, state } = this.#view;
    return {
      name: updateAction,
      label: updateText.version(version),
      sentence: updateText.sentence(state),
      button: updateText.button(state),
      isBusy: state.kind === 'checking' || state.kind === 'downloading',
    };
  }

  goOn(): Promise<void> {
    return request('updates:go-on');
  }

  #show(view: UpdatesView): void {
    this.#view = view;
    this.#host.requestUpdate();
  }
}
