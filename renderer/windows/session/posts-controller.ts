import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PostsView } from '../../../core/posts/post.ts';
import { request, RequestError, subscribe } from '../../ipc/bridge.ts';

/** Keeps what is known of one contact's posts. Whatever goes wrong with it, the window goes on without. */
export class PostsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #contactId: string | null = null;
  #end: (() => void) | undefined;
  /** Null until anything is known. */
  view: PostsView | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = subscribe('posts:view', (view) => this.#take(view));
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  /** Whose posts are shown from now on; null for nobody's. */
  follow(contactId: string | null): void {
    if (contactId === this.#contactId) return;
    this.#contactId = contactId;
    this.view = null;
    if (contactId !== null) void this.#load(contactId);
  }

  async #load(contactId: string): Promise<void> {
    try {
      const view = await request('posts:view', { contactId });
      // Main may have told more meanwhile.
      if (this.view === null) this.#take(view);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    }
  }

  #take(view: PostsView): void {
    if (view.contactId !== this.#contactId) return;
    this.view = view;
    this.#host.requestUpdate();
  }
}
