import type { ProfileStatus } from '../contacts/contact.ts';
import type { Address } from './address.ts';
import type { Network } from './network.ts';

/** What a network's rule makes of a link or a handle. */
export type RuleAnswer =
  | {
      readonly ok: true;
      readonly handle: string;
      readonly url: string | null;
      readonly status: ProfileStatus;
      /** A person's name, where the link carries one. */
      readonly name: string | null;
    }
  | { readonly ok: false; readonly reason: 'impossible-handle' | 'not-a-person' };

/** How one network writes its people's addresses. */
export interface NetworkRule {
  readonly network: Network;
  /** What people call it in `x: ana`, in lower case. */
  readonly aliases: readonly string[];
  /** Paths of this network that are feeds. Most have none. */
  readonly feedPath?: RegExp;
  owns(address: Address): boolean;
  read(address: Address): RuleAnswer;
  /** Reads a handle by itself, once the network is known. */
  readHandle(text: string): RuleAnswer;
}

export const impossible: RuleAnswer = { ok: false, reason: 'impossible-handle' };
export const notAPerson: RuleAnswer = { ok: false, reason: 'not-a-person' };

export function found(handle: string, url: string | null, more: { status?: ProfileStatus; name?: string | null } = {}) {
  return { ok: true, handle, url, status: more.status ?? 'active', name: more.name ?? null } satisfies RuleAnswer;
}

/** `text` without one leading @, if `pattern` allows it and it is not one of the network's own pages. */
export function possibleHandle(text: string, pattern: RegExp, reserved?: ReadonlySet<string>): string | null {
  const handle = text.replace(/^@/, '').normalize('NFC');
  return pattern.test(handle) && !reserved?.has(handle.toLowerCase()) ? handle : null;
}

/** Whether a path that begins with `segment` is a page of the network itself rather than somebody's. */
export function isReserved(segment: string | undefined, reserved: ReadonlySet<string>): boolean {
  return segment === undefined || reserved.has(segment.toLowerCase());
}
