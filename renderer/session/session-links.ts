import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Look } from '../../core/actions/action.ts';
import type { Contact, Profile } from '../../core/contacts/contact.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import { networkName } from '../../core/text/network-text.ts';
import { linksText } from '../../core/text/session-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../controllers/subscription-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import { sessionKeys } from './session-keys.ts';
import { styles } from './session-links.styles.ts';
import '../components/twelve-icon.ts';
import './address-field.ts';

/** Between two chips, and the last chip when it shows dots or a number like +12, in px. */
const chipGap = 8;
const dotsWidth = 38;
const countWidth = 52;

/**
 * One row of chips that lead to a contact's profiles, and behind its last chip everything about them.
 *
 * @fires links-toggle - What is behind the last chip was unfolded or folded.
 */
@customElement('twelve-session-links')
export class SessionLinks extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) contact!: Contact;
  @property({ attribute: false }) looks: readonly Look[] = [];

  /** Whether everything about the links is shown. */
  @state() isOpen = false;
  /** The profile whose new address is being given. */
  @state() private replacing: string | null = null;
  /** Chips that did not fit into the one row. */
  @state() private cut = 0;

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
    new SubscriptionController(this, () => {
      const observer = new ResizeObserver(() => this.#measure());
      observer.observe(this);
      return () => observer.disconnect();
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('contact') as Contact | undefined;
    if (before === undefined || before.id === this.contact.id) return;
    this.isOpen = false;
    this.replacing = null;
  }

  override render() {
    const chips = this.#chips;
    if (this.contact.profiles.length === 0) return nothing;
    return html`
      <nav class="row" aria-label=${linksText.label(this.contact.name)}>
        ${chips.map((profile, index) => this.#chip(profile, index, index >= chips.length - this.cut))}
        <button
          class="chip all ${this.cut > 0 ? 'counts' : ''}"
          type="button"
          aria-expanded=${this.isOpen}
          aria-label=${linksText.allOf(this.cut, this.contact.profiles.length)}
          title=${linksText.all}
          @click=${this.#toggle}
        >
          ${this.cut > 0 ? linksText.others(this.cut) : html`<twelve-icon name="more"></twelve-icon>`}
        </button>
      </nav>
      ${this.isOpen ? this.#panel() : nothing}
    `;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('isOpen')) this.dispatchEvent(new Event('links-toggle'));
    this.#measure();
  }

  /** What a chip can do something with: profiles that open, and those that wait for a new address. */
  get #chips(): readonly Profile[] {
    return this.contact.profiles.filter(
      ({ status, url }) => status === 'broken' || (status === 'active' && url !== null),
    );
  }

  #chip(profile: Profile, index: number, isCut: boolean) {
    const name = networkName(profile.network);
    const isBroken = profile.status === 'broken';
    const isLooked = !isBroken && this.#isLooked(profile);
    const icon = isBroken ? 'warning' : isLooked ? 'check' : profile.network;
    return html`<button
      class="chip ${isBroken ? 'broken' : isLooked ? 'looked' : ''} ${isCut ? 'cut' : ''}"
      type="button"
      title=${profile.handle}
      aria-keyshortcuts=${index < 9 ? String(index + 1) : nothing}
      @click=${() => this.#open(profile)}
    >
      <twelve-icon name=${icon}></twelve-icon>
      ${isBroken ? `${name}: ${linksText.newAddress}` : name}
      ${isLooked ? html`<span class="silent">, ${linksText.looked}</span>` : nothing}
    </button>`;
  }

  #panel() {
    const name = firstName(this.contact.name);
    return html`<div class="panel">
      <ul>
        ${this.contact.profiles.map((profile) => this.#row(profile))}
      </ul>
      <twelve-address-field label=${linksText.addLabel(name)} contactId=${this.contact.id}></twelve-address-field>
    </div>`;
  }

  #row(profile: Profile) {
    const name = networkName(profile.network);
    return html`<li>
      <twelve-icon name=${profile.network}></twelve-icon>
      <span class="where">${name}<bdi class="handle" title=${profile.handle}>${profile.handle}</bdi></span>
      ${this.#rowEnd(profile, name)}
      ${
        this.replacing === profile.id
          ? html`<twelve-address-field
              label=${linksText.replaceLabel(name)}
              profileId=${profile.id}
              @address-given=${() => (this.replacing = null)}
            ></twelve-address-field>`
          : nothing
      }
    </li>`;
  }

  #rowEnd(profile: Profile, name: string) {
    if (profile.status === 'closed') return html`<span class="state">${linksText.closedNetwork}</span>`;
    const isBroken = profile.status === 'broken';
    if (isBroken) {
      return html`<button
          class="button quiet icon"
          type="button"
          aria-label=${linksText.foundAgain}
          title=${linksText.foundAgain}
          @click=${() => this.#mark(profile, false)}
        >
          <twelve-icon name="undo"></twelve-icon>
        </button>
        <button class="button small" type="button" @click=${() => this.#replace(profile)}>
          ${linksText.newAddress}
        </button>`;
    }
    if (profile.url === null) return html`<span class="state">${linksText.noAddress}</span>`;
    return html`<button class="button link small" type="button" @click=${() => this.#mark(profile, true)}>
        ${linksText.nobodyThere}
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${linksText.open(name)}
        title=${linksText.open(name)}
        @click=${() => this.#open(profile)}
      >
        <twelve-icon name="external"></twelve-icon>
      </button>`;
  }

  #isLooked(profile: Profile): boolean {
    return this.looks.some((look) => look.profileId === profile.id);
  }

  #open(profile: Profile): void {
    if (profile.status === 'broken') this.#replace(profile);
    else void ask(this, 'session:open-profile', { profileId: profile.id });
  }

  #replace(profile: Profile): void {
    this.isOpen = true;
    this.replacing = profile.id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('li twelve-address-field')?.focus());
  }

  #mark(profile: Profile, isBroken: boolean): void {
    this.replacing = null;
    void ask(this, 'contacts:mark-broken', { profileId: profile.id, isBroken });
  }

  #toggle(): void {
    this.isOpen = !this.isOpen;
  }

  #press(key: string): boolean {
    const profile = /^[1-9]$/.test(key) ? this.#chips[Number(key) - 1] : undefined;
    if (profile !== undefined) this.#open(profile);
    else if (key === sessionKeys.close && this.isOpen) this.isOpen = false;
    else return false;
    return true;
  }

  /** Counts the chips that leave room for the last one ("+2") in a single row. */
  #measure(): void {
    const row = this.renderRoot.querySelector('.row');
    if (row === null) return;
    const chips = Array.from(row.querySelectorAll<HTMLElement>('.chip:not(.all)'));
    const widths = chips.map((chip) => chip.offsetWidth + chipGap);
    const fitting = (room: number): number => {
      let used = 0;
      const first = widths.findIndex((width) => (used += width) > room);
      return first === -1 ? widths.length : first;
    };
    const isWhole = fitting(row.clientWidth - dotsWidth) === chips.length;
    const cut = isWhole ? 0 : chips.length - Math.max(1, fitting(row.clientWidth - countWidth));
    if (cut !== this.cut) this.cut = cut;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-links': SessionLinks;
  }
}
