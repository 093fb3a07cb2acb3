import type { Bridge } from '../core/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; a page opened anywhere else has none. */
    readonly bridge?: Bridge;
  }
}
