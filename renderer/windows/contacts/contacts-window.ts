import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { ContactChoice } from '../../../core/contacts/contact-query.ts';
import { exportFormats, type ExportFormat } from '../../../core/contacts/exported-person.ts';
import { contactsText } from '../../../core/text/contacts-text.ts';
import { exportText } from '../../../core/text/people-file-text.ts';
import type { AskEvent } from '../../controllers/ask-event.ts';
import { ShortcutController } from '../../controllers/shortcut-controller.ts';
import { SubscriptionController } from '../../controllers/subscription-controller.ts';
import { UndoController } from '../../controllers/undo-controller.ts';
import type { ContactListElement } from '../../contacts/contact-list.ts';
import { ContactSelection } from '../../contacts/contact-selection.ts';
import type {
  ChangeEvent,
  ChooseEvent,
  ExportEvent,
  FamiliarityEvent,
  QueryEvent,
  StretchEvent,
} from '../../contacts/contacts-events.ts';
import type { ContactsSearch } from '../../contacts/contacts-search.ts';
import { subscribe } from '../../ipc/bridge.ts';
import { adoptTokens } from '../../styles/adopt-tokens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { menuItems } from '../../styles/menu-items.ts';
import { MannerController } from '../manner-controller.ts';
import { ContactsActions, nothingTold, type Told } from './contacts-actions.ts';
import { styles } from './contacts-window.styles.ts';
import { DuplicatesReview } from './duplicates-review.ts';
import { PeopleModel } from './people-model.ts';
import '../../components/twelve-icon.ts';
import '../../components/twelve-menu.ts';
import '../../components/twelve-toast.ts';
import '../../contacts/contact-detail.ts';
import '../../contacts/contact-list.ts';
import '../../contacts/contacts-empty.ts';
import '../../contacts/contacts-many.ts';
import '../../contacts/contacts-queue.ts';
import '../../contacts/contacts-search.ts';

/** The root of the window of people: a list of everybody beside the one who is looked at, or what is done with many. */
@customElement('twelve-contacts-window')
export class ContactsWindow extends LitElement {
  static override styles = [base, buttons, menuItems, styles];

  readonly #manner = new MannerController(this);
  readonly #actions = new ContactsActions((told) => (this.told = told));
  readonly #people = new PeopleModel(() => this.requestUpdate());
  readonly #review = new DuplicatesReview(this, (isOpen) => {
    this.isPaneOpen = isOpen;
    this.requestUpdate();
  });

  @state() private told: Told = nothingTold;
  @state() private isBusy = false;
  /** Where there is room for one pane only: whether that is the person's. */
  @state() private isPaneOpen = false;

  @query('twelve-contact-list') private rows!: ContactListElement | null;
  @query('twelve-contacts-search') private search!: ContactsSearch;

  constructor() {
    super();
    const renew = (): void => void this.#actions.attempt(() => this.#people.renew());
    new SubscriptionController(this, () => subscribe('contacts:changed', renew));
    new SubscriptionController(this, () => subscribe('queue:changed', ({ queue }) => this.#people.takeQueue(queue)));
    new SubscriptionController(this, () => subscribe('contacts:show', ({ contactId }) => this.#find(contactId)));
    new SubscriptionController(this, () =>
      subscribe('windows:notice', ({ message }) => (this.told = { message, undo: null, isFailure: true })),
    );
    // A window left open overnight shows yesterday's promises until somebody looks at it again.
    new SubscriptionController(this, () => {
      const look = (): void => void (document.hidden || renew());
      document.addEventListener('visibilitychange', look);
      return () => document.removeEventListener('visibilitychange', look);
    });
    new SubscriptionController(this, () => {
      window.addEventListener('keydown', this.#pressCommand);
      return () => window.removeEventListener('keydown', this.#pressCommand);
    });
    new ShortcutController(this, (key) => this.#press(key));
    new UndoController(this, () => void (this.#review.undo() || this.#actions.undoLast()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptTokens();
    document.title = contactsText.windowTitle;
    void this.#actions.attempt(() => this.#people.begin());
  }

  override render() {
    return keyed(
      this.#manner.locale,
      html`<main
          class=${this.isPaneOpen ? 'pane' : 'list'}
          @contacts-query=${this.#ask}
          @contacts-choose=${this.#choose}
          @contacts-stretch=${this.#stretch}
          @contacts-change=${this.#change}
          @contacts-export=${this.#export}
          @level-say=${this.#sayFamiliarity}
          @ask=${(event: AskEvent) => this.#actions.answer(event)}
        >
          <div class="people">
            <header>
              <h1>${contactsText.windowTitle}</h1>
              ${this.#menu()}
            </header>
            <twelve-contacts-search
              .query=${this.#people.list}
              .tags=${this.#people.tags}
              .total=${this.#people.pages.total}
            ></twelve-contacts-search>
            ${this.#list()}
          </div>
          <div class="person">
            <button class="button quiet small back" type="button" @click=${this.#back}>
              <twelve-icon name="arrow-left"></twelve-icon>${contactsText.back}
            </button>
            ${this.#pane()}
          </div>
        </main>
        ${this.#toast()}`,
    );
  }

  #menu() {
    return html`<twelve-menu label=${exportText.menu}>
      ${exportFormats.map(
        (format) =>
          html`<button role="menuitem" @click=${() => this.#save(format, this.#people.whole())}>
            <twelve-icon name="save"></twelve-icon>${exportText.formats[format]}
          </button>`,
      )}
      ${this.#review.item()}
    </twelve-menu>`;
  }

  #list() {
    const { pages, selection, shownId, today, version, list } = this.#people;
    if (pages.total === null) return nothing;
    if (pages.total === 0) return html`<twelve-contacts-empty .query=${list}></twelve-contacts-empty>`;
    return html`<twelve-contact-list
      .rows=${pages}
      .selection=${selection}
      shownId=${shownId ?? ''}
      today=${today}
      version=${version}
    ></twelve-contact-list>`;
  }

  #pane() {
    const { pages, count, today, list, tags, detail, queue } = this.#people;
    if (this.#review.isOpen) return this.#review.content();
    if (count > 1) {
      return html`<twelve-contacts-many
        count=${count}
        total=${pages.total ?? 0}
        today=${today}
        ?isArchive=${list.isArchive}
        ?isBusy=${this.isBusy}
        .tags=${tags}
      ></twelve-contacts-many>`;
    }
    if (detail === null) {
      return html`<twelve-contacts-queue .queue=${queue} today=${today}></twelve-contacts-queue>`;
    }
    return html`<twelve-contact-detail .detail=${detail}></twelve-contact-detail>`;
  }

  #toast() {
    const { message, undo, isFailure } = this.told;
    return html`<twelve-toast
      .message=${live(message)}
      .icon=${isFailure ? 'warning' : 'check'}
      @toast-close=${() => (this.told = nothingTold)}
    >
      ${
        undo === null
          ? nothing
          : html`<button class="button link small" type="button" @click=${undo}>${contactsText.undo}</button>`
      }
    </twelve-toast>`;
  }

  #ask({ query: wanted }: QueryEvent): void {
    this.rows?.restart();
    void this.#actions.attempt(() => this.#people.ask(wanted));
  }

  #choose({ contactId, selection, opens }: ChooseEvent): void {
    this.#review.close();
    this.#people.select(selection);
    if (opens) this.isPaneOpen = true;
    const only = selection.isAll || selection.ids.size !== 1 ? contactId : ([...selection.ids][0] ?? contactId);
    if (only !== null && only !== '') void this.#actions.attempt(() => this.#people.show(only));
    if (selection === ContactSelection.none) this.rows?.focus();
  }

  #stretch({ from, to, contactId }: StretchEvent): void {
    void this.#actions.attempt(async () => {
      await this.#people.selectBetween(from, to);
      await this.#people.show(contactId);
    });
  }

  async #change({ change }: ChangeEvent): Promise<void> {
    this.isBusy = true;
    const isDone = await this.#actions.change(this.#people.choice(), change);
    this.isBusy = false;
    // Whoever went elsewhere is not chosen here any more.
    if (isDone && (change.kind === 'delete' || change.kind === 'archive')) this.#leave();
  }

  #export({ format }: ExportEvent): void {
    this.#save(format, this.#people.choice());
  }

  #save(format: ExportFormat, choice: ContactChoice): void {
    void this.#actions.export(choice, format);
  }

  #sayFamiliarity({ contactId, level }: FamiliarityEvent): void {
    void this.#actions.sayFamiliarity(contactId, level);
  }

  #find(contactId: string): void {
    this.isPaneOpen = true;
    void this.#actions.attempt(async () => {
      const place = await this.#people.find(contactId);
      await this.updateComplete;
      if (place !== -1) this.rows?.showPlace(place);
    });
  }

  #press(key: string): boolean {
    if (key === '/') this.search.focus();
    else if (key === 'Escape') return this.#escape();
    else return false;
    return true;
  }

  /** From many back to one, from one back to nobody. */
  #escape(): boolean {
    const { count, shownId } = this.#people;
    if (this.#review.close()) return true;
    if (count <= 1 && shownId === null) return false;
    if (count > 1) this.#people.select(shownId === null ? ContactSelection.none : ContactSelection.of([shownId]));
    else this.#leave();
    void this.updateComplete.then(() => this.rows?.focus());
    return true;
  }

  readonly #pressCommand = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    this.isPaneOpen = false;
    void this.updateComplete.then(() => this.search.focus());
  };

  #leave(): void {
    this.#people.leave();
    this.isPaneOpen = false;
  }

  #back(): void {
    this.isPaneOpen = false;
    void this.updateComplete.then(() => this.rows?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-contacts-window': ContactsWindow;
  }
}
