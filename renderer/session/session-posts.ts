import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { firstName } from '../../core/contacts/first-name.ts';
import type { Post, PostsView, ProfileOffer } from '../../core/posts/post.ts';
import { postAge, postMoment, postsText, troubleText } from '../../core/text/posts-text.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { ask } from './session-events.ts';
import { sessionKeys } from './session-keys.ts';
import { styles } from './session-posts.styles.ts';
import '../components/twelve-icon.ts';

/** What a contact posted lately, how fresh it is, and where else their own pages say they are. */
@customElement('twelve-session-posts')
export class SessionPosts extends LitElement {
  static override styles = [base, buttons, styles];

  @property({ attribute: false }) view!: PostsView;
  /** Whose posts they are. */
  @property() name = '';

  constructor() {
    super();
    new ShortcutController(this, (key) => this.#press(key));
  }

  override render() {
    const { posts, feeds, offers, isFetching } = this.view;
    const now = Date.now();
    const trouble = isFetching ? '' : troubleText(feeds, now);
    return html`
      ${this.#heading()}
      ${
        trouble === ''
          ? nothing
          : html`<p class="trouble"><twelve-icon name="warning"></twelve-icon><span dir="auto">${trouble}</span></p>`
      }
      ${
        posts.length === 0
          ? nothing
          : html`<ul aria-label=${postsText.list(firstName(this.name))}>
              ${posts.map((post) => html`<li>${this.#post(post, now)}</li>`)}
            </ul>`
      }
      ${offers.length === 0 ? nothing : this.#offers(offers)}
    `;
  }

  #heading() {
    const { posts, isFetching } = this.view;
    if (posts.length === 0) {
      return isFetching ? html`<p class="looking">${postsText.looking(firstName(this.name))}</p>` : nothing;
    }
    const unread = posts.filter(({ isUnread }) => isUnread).length;
    return html`<h2>
      ${unread === 0 ? postsText.title : postsText.titleWithNew(unread)}
      ${isFetching ? html`<span class="fetching">${postsText.fetching}</span>` : nothing}
    </h2>`;
  }

  #post(post: Post, now: number) {
    const { title, excerpt, url, isUnread, publishedAt } = post;
    const classes = `post ${isUnread ? 'unread' : ''} ${title === '' ? 'words' : ''}`;
    const name = title === '' ? (excerpt === '' ? postsText.untitled : excerpt) : title;
    const content = html`<span class="dot"></span>
      <span class="name" dir="auto">${name}</span>
      ${isUnread ? html`<span class="silent">, ${postsText.isNew}, </span>` : nothing}
      ${
        publishedAt === null
          ? nothing
          : html`<time dir="auto" datetime=${new Date(publishedAt).toISOString()} title=${postMoment(publishedAt)}
              >${postAge(publishedAt, now)}</time
            >`
      }
      ${title === '' || excerpt === '' ? nothing : html`<span class="excerpt" dir="auto">${excerpt}</span>`}`;
    if (url === null) return html`<div class=${classes}>${content}</div>`;
    return html`<button class=${classes} type="button" title=${postsText.opens} @click=${() => this.#open(post)}>
      ${content}
    </button>`;
  }

  #offers(offers: readonly ProfileOffer[]) {
    return html`<div class="offers">
      <p><bdi>${postsText.offers(firstName(this.name))}</bdi></p>
      <ul>
        ${offers.map((offer) => this.#offer(offer))}
      </ul>
    </div>`;
  }

  #offer(offer: ProfileOffer) {
    const decline = postsText.declineOffer(offer);
    return html`<li>
      <button
        class="button link small add"
        type="button"
        title=${offer.url}
        @click=${() => ask(this, 'contacts:add-profile', { contactId: this.view.contactId, address: offer.url })}
      >
        <twelve-icon name=${offer.network}></twelve-icon><bdi>${postsText.addOffer(offer)}</bdi>
      </button>
      <button
        class="button quiet icon"
        type="button"
        aria-label=${decline}
        title=${decline}
        @click=${() => ask(this, 'posts:decline-offer', { contactId: this.view.contactId, url: offer.url })}
      >
        <twelve-icon name="close"></twelve-icon>
      </button>
    </li>`;
  }

  #open({ id }: Post): void {
    void ask(this, 'posts:open', { contactId: this.view.contactId, postId: id });
  }

  /** The newest that is not read yet, or the newest of all. */
  #press(key: string): boolean {
    const readable = this.view.posts.filter(({ url }) => url !== null);
    const post = readable.find(({ isUnread }) => isUnread) ?? readable[0];
    if (key !== sessionKeys.read || post === undefined) return false;
    this.#open(post);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-posts': SessionPosts;
  }
}
