import { html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { PillView } from '../../core/ipc/pill-requests.ts';
import { pillText } from '../../core/text/pill-text.ts';
import { minuteMs } from '../../core/time/durations.ts';
import { minutesLeft, secondsLeft } from '../../core/tray/time-left.ts';
import { CountdownController } from '../controllers/countdown-controller.ts';
import { base } from '../styles/base.ts';
import type { PillRing } from './pill-ring.ts';
import { styles } from './session-pill.styles.ts';
import '../components/twelve-icon.ts';
import './pill-ring.ts';

/**
 * The small timer: a ring, the minutes that are left and a first name. The last minute is told in seconds.
 *
 * @fires pill-pause - The session is to stand still, or to go on when it does.
 * @fires pill-open - The session window is wanted.
 */
@customElement('twelve-session-pill')
export class SessionPill extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: PillView;
  /** Whether what lies around it can be seen, so that it draws its own shape. */
  @property({ type: Boolean, reflect: true }) floats = false;

  @query('twelve-pill-ring') private ring!: PillRing;

  readonly #number = document.createTextNode('');
  readonly #unit = document.createTextNode('');

  constructor() {
    super();
    new CountdownController(this, {
      deadlineAt: () => (this.view.timer.kind === 'running' ? this.view.timer.deadlineAt : null),
      tick: (remainingMs) => this.#tick(remainingMs),
    });
  }

  protected override willUpdate(): void {
    const { timer, opacity } = this.view;
    this.style.setProperty('--solid', String(opacity / 100));
    if (timer.kind === 'away') this.#write('', pillText.away);
    else this.#writeTime(this.#remainingMs);
  }

  override render() {
    const { firstName, timer } = this.view;
    const isStill = timer.kind !== 'running';
    return html`
      <div class="pill" role="group" aria-label=${pillText.label(firstName)} @dblclick=${this.#open}>
        <span class="grip" title=${pillText.grip}><twelve-icon name="grip"></twelve-icon></span>
        <twelve-pill-ring ?still=${isStill}></twelve-pill-ring>
        <span class="time" role="timer" dir="auto">${this.#number}<span class="unit">${this.#unit}</span></span>
        ${timer.kind === 'paused' ? html`<span class="silent">${pillText.paused}</span>` : ''}
        <div class="rest">
          <bdi class="name">${firstName}</bdi>
          <div class="buttons" @dblclick=${(event: Event) => event.stopPropagation()}>
            ${this.#button(isStill ? pillText.goOn : pillText.pause, isStill ? 'play' : 'pause', this.#pause)}
            ${this.#button(pillText.open, 'expand', this.#open)}
          </div>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    this.ring.share = this.#share(this.#remainingMs);
  }

  #button(label: string, icon: string, press: () => void) {
    return html`<button type="button" aria-label=${label} title=${label} @click=${press}>
      <twelve-icon name=${icon}></twelve-icon>
    </button>`;
  }

  get #remainingMs(): number {
    const { timer } = this.view;
    return timer.kind === 'running' ? Math.max(0, timer.deadlineAt - Date.now()) : timer.remainingMs;
  }

  /** The ring drains with the session, and once more with its last minute. */
  #share(remainingMs: number): number {
    const wholeMs = remainingMs <= minuteMs ? minuteMs : this.view.plannedMs;
    return Math.min(1, remainingMs / wholeMs);
  }

  #tick(remainingMs: number): void {
    this.#writeTime(remainingMs);
    this.ring.share = this.#share(remainingMs);
  }

  #writeTime(remainingMs: number): void {
    if (remainingMs <= minuteMs) this.#write(String(secondsLeft(remainingMs)), pillText.seconds);
    else this.#write(String(minutesLeft(remainingMs)), pillText.minutes);
  }

  /** Writes only what is different: a minute lasts sixty ticks. */
  #write(number: string, unit: string): void {
    if (this.#number.data !== number) this.#number.data = number;
    if (this.#unit.data !== unit) this.#unit.data = unit;
  }

  readonly #pause = (): void => {
    this.dispatchEvent(new Event('pill-pause'));
  };

  readonly #open = (): void => {
    this.dispatchEvent(new Event('pill-open'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-pill': SessionPill;
  }
}
