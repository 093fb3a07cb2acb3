import type { RequestArgs, RequestName } from '../../core/ipc/contract.ts';

/** One request with its arguments, as a value. */
export type Ask = { readonly [N in RequestName]: { readonly name: N; readonly args: RequestArgs<N> } }[RequestName];

/**
 * An element wants something of main; only the window asks. The window sets `isDone`, which turns true once it is done and
 * false when main refused (the window has said why by then).
 */
export class AskEvent extends Event {
  readonly ask: Ask;
  isDone: Promise<boolean> = Promise.resolve(false);

  constructor(ask: Ask) {
    super('ask', { bubbles: true, composed: true });
    this.ask = ask;
  }
}

/** Dispatches an `AskEvent` and waits for what came of it. */
export function ask<N extends RequestName>(from: EventTarget, name: N, ...args: RequestArgs<N>): Promise<boolean> {
  const event = new AskEvent({ name, args } as unknown as Ask);
  from.dispatchEvent(event);
  return event.isDone;
}

declare global {
  interface HTMLElementEventMap {
    ask: AskEvent;
  }
}
