import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps a subscription for as long as its host is on the page. `begin` returns the function that ends it. */
export class SubscriptionController implements ReactiveController {
  readonly #begin: () => () => void;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, begin: () => () => void) {
    this.#begin = begin;
    host.addController(this);
  }

  hostConnected(): void {
    this.#end = this.#begin();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
