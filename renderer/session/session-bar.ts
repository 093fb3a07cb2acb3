import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import { queueText } from '../../core/text/queue-text.ts';
import { sessionText } from '../../core/text/session-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { TimeoutController } from '../controllers/timeout-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { menuItems } from '../styles/menu-items.ts';
import { ask, ShowEvent } from './session-events.ts';
import { sessionKeys } from './session-keys.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';

const spans = [1, 7, 30] as const;

/**
 * The top of a running or paused session: the tip's title, "Not now" for its half minute, pause, and everything else.
 *
 * @fires tip-toggle - The tip is to be unfolded or folded.
 */
@customElement('twelve-session-bar')
export class SessionBar extends LitElement {
  static override styles = [
    base,
    buttons,
    menuItems,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 4px;
        min-height: 44px;
        padding-inline: 12px;
      }

      .button.tip {
        justify-content: start;
        gap: 4px;
        padding-inline: 8px;
        margin-inline-end: auto;
        font: var(--body);
      }

      .tip span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .button.undo {
        flex: none;
        gap: 4px;
        padding-inline: 8px;
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) screen!: SessionScreen;
  @property({ type: Boolean }) isTipOpen = false;

  @state() private canUndo = false;

  readonly #undoEnds = new TimeoutController(this);

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
  }

  protected override willUpdate(): void {
    const { state } = this.screen;
    const leftMs = state.kind === 'running' ? state.undoUntil - Date.now() : 0;
    this.canUndo = leftMs > 0;
    if (this.canUndo) this.#undoEnds.start(leftMs, () => this.requestUpdate());
    else this.#undoEnds.stop();
  }

  override render() {
    const { tip, state } = this.screen;
    const isPaused = state.kind === 'paused';
    return html`
      <button
        class="button quiet small tip"
        type="button"
        aria-expanded=${this.isTipOpen}
        aria-label=${sessionText.tip(tip.title)}
        @click=${this.#tip}
      >
        <span dir="auto">${tip.title}</span>
        <twelve-icon name=${this.isTipOpen ? 'chevron-up' : 'chevron-down'}></twelve-icon>
      </button>
      ${
        this.canUndo
          ? html`<button class="button quiet small undo" type="button" @click=${this.#undo}>
              <twelve-icon name="undo"></twelve-icon>${sessionText.notNow}
            </button>`
          : nothing
      }
      <button
        class="button quiet icon"
        type="button"
        aria-label=${isPaused ? sessionText.goOn : sessionText.pause}
        title=${isPaused ? sessionText.goOn : sessionText.pause}
        @click=${this.#pause}
      >
        <twelve-icon name=${isPaused ? 'play' : 'pause'}></twelve-icon>
      </button>
      <twelve-menu label=${sessionText.more}>${this.#items()}</twelve-menu>
    `;
  }

  #items() {
    const name = firstName(this.screen.contact?.name ?? '');
    return html`
      <button role="menuitem" @click=${this.#swap}>
        <twelve-icon name="swap"></twelve-icon>${sessionText.someoneElse}
      </button>
      <div role="group" aria-label=${sessionText.putOff(name)}>
        <span class="group-name" aria-hidden="true">
          <twelve-icon name="snooze"></twelve-icon><bdi>${sessionText.putOff(name)}</bdi>
        </span>
        ${spans.map(
          (days) =>
            html`<button role="menuitem" @click=${() => this.#snooze(days)}>${queueText.forDays[days]}</button>`,
        )}
      </div>
      <div role="group" aria-label=${sessionText.addTime}>
        <span class="group-name" aria-hidden="true"><twelve-icon name="plus"></twelve-icon>${sessionText.addTime}</span>
        ${[2, 5].map(
          (minutes) =>
            html`<button
              role="menuitem"
              aria-label=${sessionText.moreMinutes(minutes)}
              @click=${() => this.#extend(minutes)}
            >
              ${sessionText.shortMinutes(minutes)}
            </button>`,
        )}
      </div>
      <button role="menuitem" @click=${this.#end}>
        <twelve-icon name="stop"></twelve-icon>${sessionText.endEarly}
      </button>
      <button role="menuitem" @click=${this.#people}>
        <twelve-icon name="people"></twelve-icon>${sessionText.people}
      </button>
      <button role="menuitem" @click=${this.#week}>
        <twelve-icon name="calendar"></twelve-icon>${sessionText.thisWeek}
      </button>
      <button role="menuitem" @click=${this.#settings}>
        <twelve-icon name="settings"></twelve-icon>${sessionText.settings}
      </button>
      <button role="menuitem" @click=${this.#keys}>
        <twelve-icon name="question"></twelve-icon>${sessionText.keys}
      </button>
    `;
  }

  #press(key: string): boolean {
    const presses: Readonly<Record<string, () => void>> = {
      [sessionKeys.pause]: () => this.#pause(),
      [sessionKeys.swap]: () => this.#swap(),
      [sessionKeys.extend]: () => this.#extend(2),
      [sessionKeys.end]: () => this.#end(),
      [sessionKeys.tip]: () => this.#tip(),
      ...(this.canUndo ? { [sessionKeys.undo]: () => this.#undo() } : {}),
    };
    presses[key]?.();
    return key in presses;
  }

  #tip(): void {
    this.dispatchEvent(new Event('tip-toggle'));
  }

  #undo(): void {
    void ask(this, 'session:undo');
  }

  #pause(): void {
    void ask(this, this.screen.state.kind === 'paused' ? 'session:resume' : 'session:pause');
  }

  #swap(): void {
    void ask(this, 'session:swap');
  }

  #snooze(days: number): void {
    const contactId = this.screen.contact?.id;
    if (contactId !== undefined) void ask(this, 'session:snooze', { contactId, days });
  }

  #extend(minutes: number): void {
    void ask(this, 'session:extend', { minutes });
  }

  #end(): void {
    void ask(this, 'session:end');
  }

  #people(): void {
    void ask(this, 'windows:open', { window: 'contacts' });
  }

  #week(): void {
    void ask(this, 'windows:open', { window: 'week' });
  }

  #settings(): void {
    void ask(this, 'windows:open', { window: 'settings' });
  }

  #keys(): void {
    this.dispatchEvent(new ShowEvent('keys'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-bar': SessionBar;
  }
}
