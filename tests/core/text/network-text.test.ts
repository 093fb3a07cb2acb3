import { expect, it } from 'vitest';
import { networks } from '../../../core/networks/network.ts';
import { describeProfile, networkName } from '../../../core/text/network-text.ts';

it('names every network differently', () => {
  expect(new Set(networks.map(networkName)).size).toBe(networks.length);
});

it.each([
  ['active', 'LinkedIn: ana-k'],
  ['broken', 'LinkedIn: ana-k (nobody there)'],
  ['closed', 'LinkedIn: ana-k (closed)'],
] as const)('labels a profile that is %s', (status, label) => {
  expect(describeProfile({ network: 'linkedin', handle: 'ana-k', status })).toBe(label);
});
