import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import { queueText, roleText } from '../../core/text/queue-text.ts';
import { restText } from '../../core/text/rest-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { whyText } from '../text/why-text.ts';
import { ask, ShowEvent } from './session-events.ts';
import { sessionKeys } from './session-keys.ts';
import { styles } from './session-rest.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-monogram.ts';
import '../components/twelve-ring.ts';
import '../queue/queue-rows.ts';
import './reminder-banner.ts';

/** Nothing runs: a saying, who is up, one filled button, and who comes after. */
@customElement('twelve-session-rest')
export class SessionRest extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) screen!: SessionScreen;

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
  }

  override render() {
    const { saying, sessionMinutes, contact, queue, today, isReminded } = this.screen;
    return html`
      ${this.#bar()} ${isReminded ? html`<twelve-reminder-banner></twelve-reminder-banner>` : nothing}
      <div class="hero">
        <twelve-ring
          mode="rest"
          .plannedMs=${sessionMinutes * 60_000}
          label=${sessionMinutes}
          caption=${restText.minutesCaption(sessionMinutes)}
          description=${restText.ring(sessionMinutes)}
        ></twelve-ring>
        <p class="saying">${saying.text}</p>
      </div>
      ${contact === null ? this.#nobody() : this.#next()}
      ${
        queue.length === 0 || contact === null
          ? nothing
          : html`<h2><bdi>${queueText.after(firstName(contact.name))}</bdi></h2>
              <twelve-queue-rows .queue=${queue} today=${today} offset="1" canStart></twelve-queue-rows>`
      }
    `;
  }

  #bar() {
    return html`<header>
      <button class="button link small" type="button" @click=${this.#week}>
        <twelve-icon name="calendar"></twelve-icon>${restText.peopleThisWeek(this.screen.peopleThisWeek)}
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${restText.people}
        title=${restText.people}
        @click=${this.#people}
      >
        <twelve-icon name="people"></twelve-icon>
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${restText.addPeople}
        title=${restText.addPeople}
        @click=${this.#add}
      >
        <twelve-icon name="plus"></twelve-icon>
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${restText.settings}
        title=${restText.settings}
        @click=${this.#settings}
      >
        <twelve-icon name="settings"></twelve-icon>
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${restText.keys}
        title=${restText.keys}
        @click=${() => this.dispatchEvent(new ShowEvent('keys'))}
      >
        <twelve-icon name="question"></twelve-icon>
      </button>
    </header>`;
  }

  #next() {
    const { contact, reason, today, sessionMinutes } = this.screen;
    if (contact === null) return nothing;
    const role = roleText(contact);
    const why = reason === null ? '' : whyText(reason, today);
    return html`<section class="next">
      <div class="person">
        <twelve-monogram size="48" name=${contact.name}></twelve-monogram>
        <div class="who">
          <h1><bdi>${contact.name}</bdi></h1>
          ${role === '' ? nothing : html`<p class="role"><bdi>${role}</bdi></p>`}
          ${why === '' ? nothing : html`<p class="why">${why}</p>`}
        </div>
      </div>
      <button class="button primary start" type="button" @click=${this.#start}>
        <bdi>${restText.start(sessionMinutes, firstName(contact.name))}</bdi>
      </button>
    </section>`;
  }

  #nobody() {
    return html`<section class="next">
      <h1>${restText.nobodyTitle}</h1>
      <p class="nobody">${restText.nobodyText}</p>
      <button class="button primary start" type="button" @click=${this.#add}>${restText.addPeople}</button>
    </section>`;
  }

  #start(): void {
    void ask(this, 'session:start', { contactId: null });
  }

  #week(): void {
    void ask(this, 'windows:open', { window: 'week' });
  }

  #people(): void {
    void ask(this, 'windows:open', { window: 'contacts' });
  }

  #settings(): void {
    void ask(this, 'windows:open', { window: 'settings' });
  }

  #add(): void {
    this.dispatchEvent(new ShowEvent('add-people'));
  }

  #press(key: string): boolean {
    if (key === sessionKeys.start && this.screen.contact !== null) this.#start();
    else if (key === sessionKeys.week) this.#week();
    else if (key === sessionKeys.people) this.#people();
    else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-rest': SessionRest;
  }
}
