import type { Network } from './network.ts';

/** The handle folded for comparison: two profiles of one network with the same key are the same profile. */
export function profileKey(network: Network, handle: string): string {
  const folded = handle.normalize('NFC').toLowerCase().normalize('NFC');
  // Facebook leads ana.kovac and anakovac to the same page.
  return network === 'facebook' ? folded.replaceAll('.', '') : folded;
}
