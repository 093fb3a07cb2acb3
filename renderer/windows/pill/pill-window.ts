import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Direction, PillView } from '../../../core/ipc/pill-requests.ts';
import { windowTitles } from '../../../core/text/window-text.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';
import { adoptTokens, applyTheme } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import '../../pill/session-pill.ts';

adoptTokens();

const moves: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The pill's window: asks main what there is to count, and shows it. */
@customElement('twelve-pill-window')
export class PillWindow extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        height: 100vh;
        overflow: hidden;
      }

      main {
        height: 100%;
      }
    `,
  ];

  @state() private view: PillView | null = null;

  constructor() {
    super();
    new SubscriptionController(this, () => subscribe('pill:view', (view) => (this.view = view)));
    new SubscriptionController(this, () => subscribe('windows:theme', ({ theme }) => applyTheme(theme)));
    new ShortcutController(this, (key) => this.#press(key));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = windowTitles.pill;
    void this.#try(this.#load());
  }

  override render() {
    const { view } = this;
    if (view === null) return nothing;
    return html`<main>
      <twelve-session-pill
        ?floats=${document.documentElement.hasAttribute('data-paperless')}
        .view=${view}
        @pill-pause=${() => this.#try(request(view.timer.kind === 'running' ? 'session:pause' : 'session:resume'))}
        @pill-open=${() => this.#try(this.#open())}
      ></twelve-session-pill>
    </main>`;
  }

  async #load(): Promise<void> {
    const view = await request('pill:view');
    if (this.view === null) this.view = view;
  }

  #open(): Promise<void> {
    return request('windows:open', { window: 'session' });
  }

  #press(key: string): boolean {
    const direction = moves[key];
    if (direction === undefined) return false;
    void this.#try(request('pill:move', { direction }));
    return true;
  }

  /** There is no room here to say what went wrong: the session window shows how things stand. */
  async #try(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      await this.#open().catch(() => undefined);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-pill-window': PillWindow;
  }
}
