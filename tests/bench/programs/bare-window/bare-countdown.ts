import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** The least that counts down with Lit: twelve minutes from now, once a second. */
@customElement('bare-countdown')
export class BareCountdown extends LitElement {
  readonly #deadlineAt = Date.now() + 720_000;
  #timer: ReturnType<typeof setInterval> | undefined;

  @state() private seconds = 720;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      this.seconds = Math.max(0, Math.ceil((this.#deadlineAt - Date.now()) / 1000));
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  override render() {
    const digits = `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
    return html`<span role="timer">${digits}</span>`;
  }
}
