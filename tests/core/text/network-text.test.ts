import { expect, it } from 'vitest';
import { networks } from '../../../core/networks/network.ts';
import { networkName } from '../../../core/text/network-text.ts';

it('names every network differently', () => {
  expect(new Set(networks.map(networkName)).size).toBe(networks.length);
});
