import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Profile } from '../../core/contacts/contact.ts';
import { commonText } from '../../core/text/common-text.ts';
import { personText } from '../../core/text/contacts-text.ts';
import { networkName } from '../../core/text/network-text.ts';
import { linksText } from '../../core/text/session-text.ts';
import { ask } from '../controllers/ask-event.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { menuItems } from '../styles/menu-items.ts';
import { part } from './part.styles.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-menu.ts';

/**
 * Where a person is found. Each link can be opened, get another address, and be said to lead nowhere.
 *
 * @fires ask - Something is asked of main.
 */
@customElement('twelve-contact-profiles')
export class ContactProfiles extends LitElement {
  static override styles = [
    base,
    buttons,
    menuItems,
    part,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        min-height: 44px;
        border-block-start: 1px solid var(--line);
      }

      li:last-child {
        border-block-end: 1px solid var(--line);
      }

      li > twelve-icon {
        color: var(--ink-2);
      }

      .where {
        flex: 1 1 140px;
        min-width: 0;
        padding-block: 4px;
      }

      .handle {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font: var(--meta);
        color: var(--ink-3);
      }

      .state {
        font: var(--meta);
        color: var(--ink-3);
      }

      .broken .state,
      .broken > twelve-icon {
        color: var(--amber);
      }

      form {
        display: flex;
        flex: 1 1 100%;
        gap: 8px;
        padding-block: 8px;
      }

      .quiet-line {
        margin-block-end: 8px;
      }
    `,
  ];

  @property({ attribute: false }) profiles: readonly Profile[] = [];
  @property() contactId = '';

  /** The profile that gets another address; empty for a new one, null for none. */
  @state() private edited: string | null = null;

  @query('form input') private field!: HTMLInputElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('contactId')) this.edited = null;
  }

  override render() {
    return html`<h2>${personText.profiles}</h2>
      ${
        this.profiles.length === 0
          ? html`<p class="quiet-line">${personText.noProfiles}</p>`
          : html`<ul role="list">
              ${this.profiles.map((profile) => this.#profile(profile))}
            </ul>`
      }
      ${
        this.edited === ''
          ? this.#form('')
          : html`<button class="button link small add" type="button" @click=${() => this.#edit('')}>
              <twelve-icon name="plus"></twelve-icon>${personText.addProfile}
            </button>`
      }`;
  }

  #profile(profile: Profile) {
    const { id, network, handle, url, status } = profile;
    const name = networkName(network);
    return html`<li class=${status}>
      <twelve-icon name=${network}></twelve-icon>
      <span class="where"
        >${name}<span class="handle" title=${url ?? handle}><bdi dir="ltr">${handle}</bdi></span></span
      >
      <span class="state">${personText.profileState[status]}</span>
      ${
        url === null || status === 'closed'
          ? nothing
          : html`<button
              class="button quiet icon"
              type="button"
              aria-label=${personText.openProfile(name)}
              title=${personText.openProfile(name)}
              @click=${() => ask(this, 'session:open-profile', { profileId: id })}
            >
              <twelve-icon name="external"></twelve-icon>
            </button>`
      }
      <twelve-menu label=${personText.profileMenu(name)}>
        <button role="menuitem" @click=${() => this.#edit(id)}>
          <twelve-icon name="pen"></twelve-icon>${personText.editProfile}
        </button>
        ${
          status === 'active'
            ? html`<button role="menuitem" @click=${() => this.#mark(id, 'broken')}>
                  <twelve-icon name="warning"></twelve-icon>${personText.markBroken}
                </button>
                <button role="menuitem" @click=${() => this.#mark(id, 'closed')}>
                  <twelve-icon name="close"></twelve-icon>${personText.markClosed}
                </button>`
            : html`<button role="menuitem" @click=${() => this.#mark(id, 'active')}>
                <twelve-icon name="check"></twelve-icon>${personText.markActive}
              </button>`
        }
      </twelve-menu>
      ${this.edited === id ? this.#form(id) : nothing}
    </li>`;
  }

  #form(profileId: string) {
    return html`<form @submit=${(event: Event) => this.#submit(event, profileId)} @keydown=${this.#press}>
      <input
        class="field"
        dir="ltr"
        maxlength="2000"
        autocomplete="off"
        spellcheck="false"
        aria-label=${profileId === '' ? personText.addProfile : personText.editProfile}
        placeholder=${linksText.addExample}
      />
      <button class="button small" type="submit">${commonText.save}</button>
    </form>`;
  }

  #edit(profileId: string): void {
    this.edited = profileId;
    void this.updateComplete.then(() => this.field?.focus());
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.edited = null;
  }

  #mark(profileId: string, status: Profile['status']): void {
    void ask(this, 'contacts:set-profile-status', { profileId, status });
  }

  async #submit(event: Event, profileId: string): Promise<void> {
    event.preventDefault();
    const address = this.field?.value.trim() ?? '';
    if (address === '') return;
    const isDone = await (profileId === ''
      ? ask(this, 'contacts:add-profile', { contactId: this.contactId, address })
      : ask(this, 'contacts:replace-profile', { profileId, address }));
    if (isDone) this.edited = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contact-profiles': ContactProfiles;
  }
}
