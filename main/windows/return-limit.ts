import type { WindowName } from '../../core/ipc/windows-requests.ts';

/** A page that dies more often than this within a minute would die for ever. */
const mostReturns = 3;
const withinMs = 60_000;

/** Says whether a window whose page died may come back, so that it never comes and goes in circles. */
export class ReturnLimit {
  readonly #returns = new Map<WindowName, readonly number[]>();

  /** `nowMs`: a clock that nobody sets. */
  mayReturn(name: WindowName, nowMs: number): boolean {
    const recent = (this.#returns.get(name) ?? []).filter((at) => nowMs - at < withinMs);
    const mayReturn = recent.length < mostReturns;
    this.#returns.set(name, mayReturn ? [...recent, nowMs] : recent);
    return mayReturn;
  }
}
