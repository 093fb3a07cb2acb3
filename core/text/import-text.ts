import type { SkippedRow, SkipReason } from '../import/import-report.ts';
import type { Network } from '../networks/network.ts';
import { networkShape } from './network-shape-text.ts';
import { networkName } from './network-text.ts';

/** What is wrong and what to do. Continues after the text in question. */
const reasons: Readonly<Record<SkipReason, (network: Network | null) => string>> = {
  'no-name': () => 'has no name. Add one and bring it in again.',
  'unknown-network': () =>
    'belongs to no network that Twelve knows. Give the whole link, or put the network in front, as in “x: ana”.',
  'impossible-handle': (network) =>
    network === null
      ? 'cannot be an address. Copy the link again.'
      : `cannot be right for ${networkName(network)}. ${networkShape(network)}`,
  'not-a-person': (network) =>
    `${network === null ? 'is no person' : `leads to ${networkName(network)}, but not to a person`}. Open the person’s own profile and copy its link.`,
  'broken-row': () =>
    'is not written as a person’s row is. Correct it, or paste the person’s link on a line of its own.',
  'unreadable-card': () => 'begins a card that never ends or cannot be read. Export that contact once more.',
  'unsafe-address': () => 'hides where it leads, so it was left out. Copy the plain link to the profile.',
  'phone-number': () => 'is a telephone number. Put “whatsapp:” or “signal:” in front of it, with its country code.',
  repeated: () => 'stands there twice. It came in once; nothing is missing.',
};

/** What is wrong with an address or a row, in words that follow it. */
export function reasonText(reason: SkipReason, network: Network | null): string {
  return reasons[reason](network);
}

/** What is wrong with a row and what to do, without its line. */
export function skippedReason(row: SkippedRow): string {
  const subject = row.excerpt === '' ? 'This row' : `“${row.excerpt}”`;
  return `${subject} ${reasonText(row.reason, row.network)}`;
}
