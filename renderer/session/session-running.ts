import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { SessionScreen } from '../../core/ipc/session-requests.ts';
import type { PostsView } from '../../core/posts/post.ts';
import type { RingMinuteEvent } from '../components/ring-events.ts';
import { MediaController } from '../controllers/media-controller.ts';
import { ShortcutController } from '../controllers/shortcut-controller.ts';
import { base } from '../styles/base.ts';
import { whyText } from '../text/why-text.ts';
import type { SessionLinks } from './session-links.ts';
import { sessionKeys } from './session-keys.ts';
import './action-tray.ts';
import './contact-facts.ts';
import './session-bar.ts';
import './session-hero.ts';
import './session-links.ts';
import './session-queue.ts';

/** What the hero gives back when it docks; less to scroll than this is not worth docking for, and would spring back. */
const heroSavesPx = 140;

/** A session that runs or was paused by the user. */
@customElement('twelve-session-running')
export class SessionRunning extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template: auto auto auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
        height: 100%;
      }

      twelve-session-bar,
      twelve-session-hero,
      twelve-session-links,
      twelve-action-tray,
      twelve-session-queue,
      .middle,
      .panel {
        grid-column: 1;
      }

      twelve-session-bar {
        grid-row: 1;
      }

      twelve-session-hero {
        grid-row: 2;
      }

      twelve-session-links {
        grid-row: 3;
      }

      .middle {
        grid-row: 4;
        overflow-y: auto;
        border-block-start: 1px solid var(--line);
        scrollbar-width: thin;
      }

      twelve-action-tray {
        grid-row: 5;
      }

      twelve-session-queue {
        grid-row: 6;
      }

      .panel {
        z-index: 1;
        overflow-y: auto;
        background: var(--card);
        border-block-start: 1px solid var(--line);
        animation: unfold var(--panel);
        scrollbar-width: thin;
      }

      .tip {
        grid-row: 4;
        padding: 16px 20px;
        font: var(--voice);
      }

      .tip p {
        max-width: 60ch;
        text-wrap: pretty;
      }

      .queue {
        grid-row: 4 / 6;
        padding: 8px 12px;
        border-block-end: 1px solid var(--line);
      }

      [docked] + twelve-session-links {
        padding-block-start: 8px;
      }

      @keyframes unfold {
        from {
          opacity: 0;
          transform: translateY(8px);
        }
      }

      @media (prefers-reduced-motion: reduce) {
        [docked] + twelve-session-links {
          padding-block-start: 8px;
        }

        @keyframes unfold {
          from {
            opacity: 0;
          }
        }
      }

      @media (max-height: 520px), (max-width: 339px) {
        :host {
          display: flex;
          flex-direction: column;
          overflow-y: auto;
        }

        :host > * {
          flex: none;
        }

        /* Where it was asked for, and not below everything else. */
        twelve-session-bar,
        .tip {
          order: -1;
        }

        .tip {
          border-block-end: 1px solid var(--line);
        }

        twelve-session-hero {
          position: sticky;
          top: 0;
          z-index: 2;
          background: var(--paper);
        }
      }
    `,
  ];

  @property({ attribute: false }) screen!: SessionScreen;
  /** What is known of what they posted; null until anything is. */
  @property({ attribute: false }) posts: PostsView | null = null;

  @state() private open: 'tip' | 'queue' | null = null;
  @state() private isScrolled = false;
  @state() private areLinksOpen = false;
  @state() private minutesLeft = 12;

  /** Too little room for the whole ring, as with a zoom of 200 %: then everything scrolls under the docked hero. */
  readonly #small = new MediaController(this, '(max-height: 520px), (max-width: 339px)');

  constructor() {
    super();
    this.addEventListener('ring-minute', (event: RingMinuteEvent) => (this.minutesLeft = event.minutesLeft));
    new ShortcutController(this, (key) => this.#press(key));
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('screen') as SessionScreen | undefined;
    if (before === undefined || before.contact?.id === this.screen.contact?.id) return;
    this.open = null;
    this.isScrolled = false;
  }

  override render() {
    const { screen } = this;
    const { contact, state, queue, today, reason } = screen;
    if (contact === null || state.kind === 'rest') return nothing;
    return html`
      <twelve-session-bar
        .screen=${screen}
        .isTipOpen=${this.open === 'tip'}
        @tip-toggle=${() => this.#toggle('tip')}
      ></twelve-session-bar>
      <twelve-session-hero
        .screen=${screen}
        ?docked=${this.isScrolled || this.areLinksOpen || this.#small.matches}
      ></twelve-session-hero>
      <twelve-session-links
        .contact=${contact}
        .looks=${state.session.looks}
        @links-toggle=${this.#linksToggled}
      ></twelve-session-links>
      <div class="middle" tabindex="0" role="region" aria-label=${contact.name} @scroll=${this.#scrolled}>
        <twelve-contact-facts
          .contact=${contact}
          .hasPosts=${(this.posts?.posts.length ?? 0) > 0}
          today=${today}
          why=${reason === null ? '' : whyText(reason, today)}
          >${this.#posts(contact.name)}</twelve-contact-facts
        >
      </div>
      ${this.open === 'tip' ? html`<div class="panel tip" dir="auto" tabindex="0" role="region" aria-label=${screen.tip.title}><p>${screen.tip.text}</p></div>` : nothing}
      <twelve-action-tray .screen=${screen} .minutesLeft=${this.minutesLeft}></twelve-action-tray>
      ${
        this.open === 'queue'
          ? html`<div class="panel queue"><twelve-queue-rows .queue=${queue} today=${today}></twelve-queue-rows></div>`
          : nothing
      }
      <twelve-session-queue
        .queue=${queue}
        .isOpen=${this.open === 'queue'}
        @queue-toggle=${() => this.#toggle('queue')}
      ></twelve-session-queue>
    `;
  }

  /** They come with the first view of them: the window is there before. */
  #posts(name: string) {
    if (this.posts === null) return nothing;
    void import('./session-posts.ts');
    return html`<twelve-session-posts slot="posts" .view=${this.posts} name=${name}></twelve-session-posts>`;
  }

  #toggle(panel: 'tip' | 'queue'): void {
    this.open = this.open === panel ? null : panel;
    if (this.open === 'queue') void import('../queue/queue-rows.ts');
  }

  #linksToggled(event: Event): void {
    this.areLinksOpen = (event.target as SessionLinks).isOpen;
  }

  #scrolled(event: Event): void {
    const { scrollTop, scrollHeight, clientHeight } = event.target as HTMLElement;
    if (this.isScrolled) this.isScrolled = scrollTop > 0;
    else this.isScrolled = scrollTop > 0 && scrollHeight - clientHeight > heroSavesPx;
  }

  #press(key: string): boolean {
    if (key === sessionKeys.queue) this.#toggle('queue');
    else if (key === sessionKeys.close && this.open !== null) this.open = null;
    else return false;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'twelve-session-running': SessionRunning;
  }
}
