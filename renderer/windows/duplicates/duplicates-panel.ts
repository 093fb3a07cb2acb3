import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DuplicatesView } from '../../../core/ipc/duplicates-requests.ts';
import { firstName } from '../../../core/contacts/first-name.ts';
import { duplicatesText } from '../../../core/text/duplicates-text.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import type { DuplicatesAct, DuplicatesActEvent } from '../../duplicates/duplicates-events.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import '../../components/twelve-toast.ts';
import '../../duplicates/duplicates-review.ts';

interface Notice {
  readonly text: string;
  readonly isFailure: boolean;
  readonly undo: (() => Promise<unknown>) | null;
}

/**
 * The review of possible duplicates as a part of any window: asks main for everything and says what came of it.
 *
 * @fires panel-close - The user wants back to where they were.
 */
@customElement('twelve-duplicates-panel')
export class DuplicatesPanel extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 0;
      }

      twelve-duplicates-review {
        flex: 1;
        min-height: 0;
      }

      twelve-toast {
        position: static;
        flex: none;
      }
    `,
  ];

  @state() private view: DuplicatesView | null = null;
  @state() private notice: Notice | null = null;

  constructor() {
    super();
    this.addEventListener('duplicates-act', ({ act }: DuplicatesActEvent) => void this.#act(act));
    new SubscriptionController(this, () => subscribe('duplicates:changed', (state) => void this.#changed(state)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load().then(() => {
      // Whoever comes here before anything was compared wants it compared.
      if (this.view?.waiting === 0 && this.view.progress === null) return this.#try(request('duplicates:look'));
      return undefined;
    });
  }

  override render() {
    const { view, notice } = this;
    return html`
      ${view === null ? nothing : html`<twelve-duplicates-review .view=${view}></twelve-duplicates-review>`}
      <twelve-toast
        .message=${notice?.text ?? ''}
        icon=${notice?.isFailure === true ? 'warning' : 'check'}
        @toast-close=${() => (this.notice = null)}
      >
        ${
          notice?.undo
            ? html`<button class="button link small" type="button" @click=${() => this.undo()}>
                ${duplicatesText.undo}
              </button>`
            : nothing
        }
      </twelve-toast>
    `;
  }

  async #changed(state: { readonly waiting: number; readonly progress: number | null }): Promise<void> {
    const { view } = this;
    // While it is being compared only the progress changes.
    if (view !== null && state.progress !== null) this.view = { ...view, ...state };
    else await this.#load();
  }

  async #load(): Promise<void> {
    const view = await this.#try(request('duplicates:view'));
    if (view !== undefined) this.view = view;
  }

  async #act(act: DuplicatesAct): Promise<void> {
    switch (act.kind) {
      case 'close':
        this.dispatchEvent(new Event('panel-close'));
        return;
      case 'look':
        await this.#try(request('duplicates:look'));
        return;
      case 'stop':
        await this.#try(request('duplicates:stop'));
        return;
      case 'merge': {
        const { keptId, goneId, name } = act;
        const done = await this.#try(request('duplicates:merge', { keptId, goneId }));
        if (done === undefined) return;
        const { mergeId } = done;
        this.#say(duplicatesText.merged(firstName(name)), () => request('duplicates:undo-merge', { mergeId }));
        return;
      }
      case 'keep-apart': {
        const { oneId, otherId } = act;
        const done = await this.#try(request('duplicates:keep-apart', { oneId, otherId }).then(() => true));
        if (done === undefined) return;
        this.#say(duplicatesText.keptApart, () => request('duplicates:forget-apart', { oneId, otherId }));
        return;
      }
      case 'undo-merge': {
        const done = await this.#try(request('duplicates:undo-merge', { mergeId: act.mergeId }).then(() => true));
        if (done !== undefined) this.#say(duplicatesText.takenApart(firstName(act.name)), null);
      }
    }
  }

  #say(text: string, undo: Notice['undo']): void {
    this.notice = { text, undo, isFailure: false };
  }

  /** Takes back the last answer, as long as it is told of. */
  undo(): void {
    const undo = this.notice?.undo ?? null;
    this.notice = null;
    if (undo !== null) void this.#try(undo());
  }

  async #try<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.notice = { text: error.message, isFailure: true, undo: null };
      return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-duplicates-panel': DuplicatesPanel;
  }
}
