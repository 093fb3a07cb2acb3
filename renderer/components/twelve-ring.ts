import { html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { clockText, ringCaption } from '../../core/text/time-text.ts';
import type { MinuteMark } from '../../core/week/week-summary.ts';
import { CountdownController } from '../controllers/countdown-controller.ts';
import { drained, isLastMinute, pointAt, recordMarks, segmentCount, segmentPath } from './ring-geometry.ts';
import { RingMinuteEvent } from './ring-events.ts';
import { styles } from './twelve-ring.styles.ts';

/** `last-minute` comes by itself when a countdown has sixty seconds left. */
export type RingMode = 'countdown' | 'record' | 'rest' | 'paused' | 'last-minute';

/**
 * The twelve-minute ring: counts down, stands still, or shows what happened in each minute of a session.
 *
 * @fires ring-minute - While counting down, the minutes left (rounded up) have changed; also once at the start.
 */
@customElement('twelve-ring')
export class TwelveRing extends LitElement {
  static override styles = styles;

  @property({ reflect: true }) mode: RingMode = 'rest';
  /** Drawn width in px: 160, or 64 and 40 with smaller numerals (at 40 they stand beside the ring). */
  @property({ reflect: true }) size: '160' | '64' | '40' = '160';
  @property({ type: Number }) plannedMs = 720_000;
  /** What is left while nothing runs. */
  @property({ type: Number }) remainingMs = 720_000;
  /** Wall time in ms at which a countdown ends. Without it the ring stands at `remainingMs`. */
  @property({ attribute: false }) deadlineAt: number | null = null;
  /** What the minutes so far held: minute index → mark. */
  @property({ attribute: false }) marks: Readonly<Record<number, 'looked' | 'acted'>> = {};
  /** What each minute held, for record mode. */
  @property({ attribute: false }) minutes: readonly MinuteMark[] = [];
  /** Numerals for the modes that do not count, for example `12`. Empty for none. */
  @property() label = '';
  /** Words under `label`. */
  @property() caption = '';
  /** What the drawing says, for who cannot see it. Empty where the words stand beside it. */
  @property() description = '';

  @query('.current') private current!: SVGPathElement | null;

  #shown = { spent: -1, isLast: false, isWide: false, minutesLeft: -1 };
  readonly #digits = document.createTextNode('');

  constructor() {
    super();
    new CountdownController(this, {
      deadlineAt: () => (this.#counts ? this.deadlineAt : null),
      tick: (remainingMs) => this.#tick(remainingMs),
    });
  }

  get #counts(): boolean {
    return this.mode === 'countdown' || this.mode === 'last-minute';
  }

  protected override willUpdate(): void {
    if (this.#counts && this.deadlineAt !== null) this.remainingMs = Math.max(0, this.deadlineAt - Date.now());
    this.#digits.data = this.#text(this.remainingMs);
  }

  override render() {
    return html`
      <svg
        viewBox="-80 -80 160 160"
        role=${this.description === '' ? nothing : 'img'}
        aria-label=${this.description === '' ? nothing : this.description}
        aria-hidden=${this.description === '' ? 'true' : nothing}
      >
        ${this.mode === 'record' ? this.#record() : this.#drain()} ${this.#dots()}
      </svg>
      ${this.#middle()}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('mode');
    if (this.mode === 'countdown' && before === 'rest') this.#animate('.lit', 25);
    if (this.mode === 'record' && before !== undefined && before !== 'record') this.#animate('path', 40);
  }

  #record() {
    const marks = recordMarks(this.minutes);
    return marks.map((mark, index) => svg`<path class=${mark} d=${segmentPath(index, marks.length)}></path>`);
  }

  #drain() {
    const { spent, left, count } = this.#state(this.remainingMs);
    const isLast = this.#isLast(this.remainingMs);
    this.#shown = { ...this.#shown, spent, isLast, isWide: isWide(this.remainingMs) };
    return Array.from({ length: count }, (_, index) => {
      const path = segmentPath(index, count);
      const isCurrent = index === spent;
      const lit = svg`<path class="lit ${isCurrent ? 'current' : ''}" d=${path} pathLength="100"
        stroke-dasharray=${isCurrent ? `${left} 200` : nothing}></path>`;
      return svg`<path class="track" d=${path}></path>${this.mode !== 'rest' && index >= spent ? lit : nothing}`;
    });
  }

  #dots() {
    if (this.mode === 'record' || this.mode === 'rest' || this.#isLast(this.remainingMs)) return nothing;
    const wholeMinutes = Math.max(1, Math.round(this.plannedMs / 60_000));
    return Object.entries(this.marks).map(([minute, mark]) => {
      const { x, y } = pointAt((Number(minute) + 0.5) / wholeMinutes);
      return svg`<circle class=${mark} cx=${x} cy=${y} r=${mark === 'acted' ? 5.5 : 3.5}></circle>`;
    });
  }

  #middle() {
    if (this.mode === 'rest' || this.mode === 'record') {
      if (this.label === '') return nothing;
      return html`<div class="middle" aria-hidden=${this.description === '' ? nothing : 'true'}>
        <span class="time">${this.label}</span><span class="caption">${this.caption}</span>
      </div>`;
    }
    const caption = this.mode === 'paused' ? ringCaption.paused : ringCaption.left;
    return html`<div class="middle">
      <span class="time ${isWide(this.remainingMs) ? 'wide' : ''}" role="timer">${this.#digits}</span>
      <span class="caption">${this.#isLast(this.remainingMs) ? ringCaption.seconds : caption}</span>
    </div>`;
  }

  /** A tick writes one attribute and the digits; only a new minute, the last one, or a digit less draws anew. */
  #tick(remainingMs: number): void {
    const { spent, left } = this.#state(remainingMs);
    const { isLast, isWide: wasWide } = this.#shown;
    if (spent !== this.#shown.spent || this.#isLast(remainingMs) !== isLast || isWide(remainingMs) !== wasWide) {
      this.remainingMs = remainingMs;
      this.requestUpdate();
    } else {
      const dash = `${left} 200`;
      if (this.current?.getAttribute('stroke-dasharray') !== dash) this.current?.setAttribute('stroke-dasharray', dash);
    }
    const digits = this.#text(remainingMs);
    if (this.#digits.data !== digits) this.#digits.data = digits;
    const minutesLeft = Math.ceil(remainingMs / 60_000);
    if (minutesLeft === this.#shown.minutesLeft) return;
    this.#shown.minutesLeft = minutesLeft;
    this.dispatchEvent(new RingMinuteEvent(minutesLeft));
  }

  #isLast(remainingMs: number): boolean {
    return this.mode === 'last-minute' || (this.mode === 'countdown' && isLastMinute(remainingMs));
  }

  #state(remainingMs: number) {
    const isLast = this.#isLast(remainingMs);
    const count = isLast ? 12 : segmentCount(this.plannedMs);
    return { count, ...drained(remainingMs, isLast ? 60_000 : this.plannedMs, count) };
  }

  #text(remainingMs: number): string {
    return this.#isLast(remainingMs) ? String(Math.ceil(remainingMs / 1000)) : clockText(remainingMs);
  }

  #animate(selector: string, stepMs: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.renderRoot.querySelectorAll(selector).forEach((path, index) => {
      path.animate({ opacity: [0, 1] }, { duration: 120, delay: index * stepMs, fill: 'backwards' });
    });
  }
}

/** Five characters, as in `11:59`, need smaller ones to stand free of the ring. */
function isWide(remainingMs: number): boolean {
  return remainingMs > 599_000;
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-ring': TwelveRing;
  }
}
