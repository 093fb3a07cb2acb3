import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { linksText } from '../../core/text/session-text.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';

/** One line for a link or handle: adds it to a contact, or puts it in the place of a profile that leads nowhere. */
@customElement('twelve-address-field')
export class AddressField extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      form {
        display: flex;
        gap: 8px;
      }

      .field {
        flex: 1;
      }
    `,
  ];

  @property() label = '';
  @property() contactId = '';
  /** The profile that gets the new address; empty to add one. */
  @property() profileId = '';

  @state() private isBusy = false;

  @query('input') private input!: HTMLInputElement;

  override render() {
    return html`<form @submit=${this.#submit}>
      <input
        class="field"
        type="text"
        name="address"
        dir="ltr"
        autocomplete="off"
        spellcheck="false"
        aria-label=${this.label}
        placeholder=${linksText.addExample}
      />
      <button class="button small" type="submit" ?disabled=${this.isBusy}>${linksText.add}</button>
    </form>`;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.input.focus());
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const address = this.input.value.trim();
    if (address === '') return;
    this.isBusy = true;
    const { contactId, profileId } = this;
    const isDone = await (profileId === ''
      ? ask(this, 'contacts:add-profile', { contactId, address })
      : ask(this, 'contacts:replace-profile', { profileId, address }));
    this.isBusy = false;
    if (!isDone) return;
    this.input.value = '';
    this.dispatchEvent(new Event('address-given'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-address-field': AddressField;
  }
}
