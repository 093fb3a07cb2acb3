import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LinkQuestion } from '../../../core/links/link-question.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Asks in the window what a link wants: what waited for the window, and what comes while it is there. */
export class LinkController implements ReactiveController {
  readonly #host: Host;
  readonly #tell: (text: string) => void;
  #end: (() => void) | undefined;
  #asked = '';

  constructor(host: Host, tell: (text: string) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = subscribe('links:question', (question) => void this.#ask(question));
    void this.#attempt(async () => {
      const question = await request('links:question');
      if (question !== null) await this.#ask(question);
    });
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  async #ask(question: LinkQuestion): Promise<void> {
    // It may come both ways.
    if (question.id === this.#asked) return;
    this.#asked = question.id;
    await import('../../links/link-sheet.ts');
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    const sheet = renderRoot.querySelector('twelve-link-sheet') ?? document.createElement('twelve-link-sheet');
    renderRoot.append(sheet);
    const isYes = await sheet.ask(question);
    await this.#attempt(async () => {
      const text = await request('links:answer', { questionId: question.id, isYes });
      if (text !== '') this.#tell(text);
    });
  }

  async #attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#tell(error.message);
    }
  }
}
