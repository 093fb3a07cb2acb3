import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { ActionKind, Look } from '../../core/actions/action.ts';
import type { Channel } from '../../core/compose/channel.ts';
import { fillTemplate, needsPost } from '../../core/compose/template.ts';
import { measureSaid } from '../../core/compose/text-length.ts';
import type { ComposeRequests, ComposeView } from '../../core/ipc/compose-requests.ts';
import { composeText } from '../../core/text/compose-text.ts';
import { outletName } from '../../core/text/outlet-text.ts';
import type { TwelveSheet } from '../components/twelve-sheet.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { styles } from './compose-sheet.styles.ts';
import { outletIcon } from './outlet-icon.ts';
import '../components/twelve-icon.ts';
import '../components/twelve-sheet.ts';

type Options<Name extends keyof ComposeRequests> = Parameters<ComposeRequests[Name]>[0];

/** What the composer asks of its window. Undefined: it did not work, and the user knows why. */
export interface ComposePorts {
  view(options: Options<'compose:view'>): Promise<ComposeView | undefined>;
  /** Whether the place is open now. */
  open(options: Options<'compose:open'>): Promise<boolean>;
  keepDraft(options: Options<'compose:keep-draft'>): void;
  setHome(address: string): Promise<string | undefined>;
}

/** For whom the composer opens, and what the user looked at last. */
export interface WantedComposer {
  readonly kind: ActionKind;
  readonly contactId: string;
  readonly looked: Pick<Look, 'profileId' | 'url'> | null;
}

/** These are mostly about something that the person published. */
const aboutPosts: ReadonlySet<ActionKind> = new Set(['comment', 'promote', 'repost']);

/** Where something is said to somebody: the words, how long they are there, and the place that opens with them. */
@customElement('twelve-compose-sheet')
export class ComposeSheet extends LitElement {
  static override styles = [base, buttons, styles];

  ports!: ComposePorts;

  @state() private view: ComposeView | null = null;
  @state() private text = '';
  @state() private channelId: string | null = null;
  @state() private isOpening = false;

  @query('twelve-sheet') private sheet!: TwelveSheet;
  @query('textarea') private words!: HTMLTextAreaElement | null;
  @query('[name=subject]') private subject!: HTMLInputElement | null;
  @query('[name=home]') private home!: HTMLInputElement | null;

  /** What was on the way before the words were last kept. */
  #kept = '';

  /** Shows what there is to say, with what was begun before, for where the user looked last. */
  async open({ kind, contactId, looked }: WantedComposer): Promise<void> {
    const view = await this.ports.view({ kind, contactId, postId: null });
    if (view === undefined) return;
    this.view = view;
    this.text = view.text;
    this.#kept = view.text;
    const post =
      view.posts.find(({ url }) => url === looked?.url) ?? (aboutPosts.has(kind) ? view.posts[0] : undefined);
    if (post !== undefined) await this.#renew(post.id);
    const channels = this.view.channels;
    const here = looked === null ? undefined : channels.find(({ profileId }) => profileId === looked.profileId);
    this.channelId = (here ?? channels[0])?.id ?? null;
    await this.updateComplete;
    await this.sheet.open();
    this.words?.focus();
  }

  override render() {
    const { view } = this;
    if (view === null) return nothing;
    const channel = this.#channel(view);
    return html`<twelve-sheet heading=${composeText.heading(view.kind, view.name)} @sheet-close=${this.#keep}>
      <form @submit=${this.#open}>
        ${view.posts.length === 0 ? nothing : this.#posts(view)}
        ${channel?.hasSubject === true ? this.#subject(view) : nothing} ${this.#words(view, channel)}
        ${view.channels.length > 1 ? this.#channels(view) : nothing}
        ${view.home === null && view.channels.some(({ outlet }) => outlet === 'mastodon') ? this.#home() : nothing}
        <p class="hint">
          ${channel === undefined ? composeText.nowhere(view.name) : composeText.hint(channel, this.text.trim() !== '')}
        </p>
        <button class="button primary" type="submit" ?disabled=${this.isOpening}>${this.#openLabel(channel)}</button>
      </form>
    </twelve-sheet>`;
  }

  #channel({ channels }: ComposeView): Channel | undefined {
    return channels.find(({ id }) => id === this.channelId) ?? channels[0];
  }

  #openLabel(channel: Channel | undefined): string {
    if (channel === undefined) return composeText.copy;
    const isCopied = channel.carries !== 'all' && this.text.trim() !== '';
    return isCopied ? composeText.copyAndOpen(channel.outlet) : composeText.open(channel.outlet);
  }

  #posts({ posts, postId }: ComposeView) {
    return html`<div>
      <label for="post">${composeText.about}</label>
      <select id="post" class="field" @change=${this.#pickPost}>
        <option value="" .selected=${postId === null}>${composeText.noPost}</option>
        ${posts.map(({ id, title }) => html`<option value=${id} .selected=${id === postId}>${title}</option>`)}
      </select>
    </div>`;
  }

  #subject({ subject }: ComposeView) {
    return html`<div>
      <label for="subject">${composeText.subject}</label>
      <input
        id="subject"
        name="subject"
        class="field"
        dir="auto"
        maxlength="200"
        autocomplete="off"
        .value=${subject}
      />
    </div>`;
  }

  #words(view: ComposeView, channel: Channel | undefined) {
    return html`<div>
      <label for="words">${composeText.words}</label>
      <textarea
        id="words"
        class="field"
        dir="auto"
        rows="4"
        maxlength="10000"
        aria-describedby="counter"
        placeholder=${composeText.wordsPlaceholder}
        .value=${this.text}
        @input=${this.#write}
        @change=${this.#keep}
        @keydown=${this.#openOnEnter}
      ></textarea>
      <div class="under">${this.#beginnings(view)} ${this.#counter(channel)}</div>
    </div>`;
  }

  /** To begin with, while nothing is written. */
  #beginnings({ templates, posts, postId, name }: ComposeView) {
    if (this.text.trim() !== '') return nothing;
    const post = posts.find(({ id }) => id === postId) ?? null;
    const fitting = templates.filter(({ text }) => post !== null || !needsPost(text));
    if (fitting.length === 0) return nothing;
    return html`<div class="beginnings" role="group" aria-label=${composeText.templates}>
      ${fitting.map(
        (template) =>
          html`<button
            class="beginning"
            type="button"
            @click=${() => this.#begin(fillTemplate(template.text, { firstName: name, post }))}
          >
            ${template.name}
          </button>`,
      )}
    </div>`;
  }

  #counter(channel: Channel | undefined) {
    const limit = channel?.limit ?? null;
    if (channel === undefined || limit === null) return html`<span id="counter" hidden></span>`;
    const length = measureSaid(this.text, channel);
    if (length <= limit) return html`<span id="counter" class="counter">${composeText.counter(length, limit)}</span>`;
    return html`<span id="counter" class="counter over" role="status"
      ><twelve-icon name="warning"></twelve-icon>${composeText.over(length - limit)}</span
    >`;
  }

  #channels(view: ComposeView) {
    const chosen = this.#channel(view);
    return html`<fieldset>
      <legend class="label">${composeText.through}</legend>
      <div class="channels">
        ${view.channels.map(
          (channel) =>
            html`<label class="channel">
              <input
                type="radio"
                name="channel"
                value=${channel.id}
                .checked=${channel.id === chosen?.id}
                @change=${() => (this.channelId = channel.id)}
              />
              <span><twelve-icon name=${outletIcon(channel.outlet)}></twelve-icon>${outletName(channel.outlet)}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #home() {
    return html`<div class="home">
      <div>
        <label for="home">${composeText.home}</label>
        <input
          id="home"
          name="home"
          class="field"
          autocomplete="off"
          maxlength="200"
          aria-describedby="home-hint"
          placeholder=${composeText.homePlaceholder}
          @keydown=${this.#keepHomeOnEnter}
        />
        <p class="hint" id="home-hint">${composeText.homeHint}</p>
      </div>
      <button class="button small" type="button" @click=${this.#keepHome}>${composeText.keepHome}</button>
    </div>`;
  }

  #write(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  async #begin(text: string): Promise<void> {
    this.text = text;
    await this.updateComplete;
    this.words?.focus();
    this.words?.setSelectionRange(text.length, text.length);
  }

  /** What it is about decides where it can be said. */
  async #pickPost(event: Event): Promise<void> {
    await this.#renew((event.target as HTMLSelectElement).value || null);
  }

  async #renew(postId: string | null): Promise<void> {
    if (this.view === null) return;
    const { kind, contactId } = this.view;
    const view = await this.ports.view({ kind, contactId, postId });
    if (view !== undefined) this.view = { ...view, subject: this.subject?.value ?? '' };
  }

  /** Enter alone begins a new line. */
  #openOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.words?.form?.requestSubmit();
  }

  #keepHomeOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void this.#keepHome();
  }

  async #keepHome(): Promise<void> {
    const kept = await this.ports.setHome(this.home?.value ?? '');
    if (kept !== undefined) await this.#renew(this.view?.postId ?? null);
  }

  /** Nothing that was written is lost, however the sheet was closed. */
  #keep(): void {
    if (this.view === null || this.text === this.#kept) return;
    this.#kept = this.text;
    const { kind, contactId } = this.view;
    this.ports.keepDraft({ kind, contactId, text: this.text, subject: this.subject?.value ?? '' });
  }

  async #open(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.view === null || this.isOpening) return;
    const { kind, contactId, postId } = this.view;
    const channelId = this.#channel(this.view)?.id ?? null;
    this.isOpening = true;
    const said = { text: this.text, subject: this.subject?.value ?? '' };
    const isDone = await this.ports.open({ kind, contactId, channelId, postId, ...said });
    this.isOpening = false;
    if (!isDone) return;
    // Main has kept the words with the place that it opened.
    this.#kept = this.text;
    this.sheet.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-compose-sheet': ComposeSheet;
  }
}
