import { expect, it } from 'vitest';
import { networks } from '../../../core/networks/network.ts';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { networkShape } from '../../../core/text/network-shape-text.ts';

it.each(networks.filter((network) => network !== 'google-plus'))('gives an example for %s that is one', (network) => {
  const example = /as in (\S+?)\.?$/.exec(networkShape(network))?.[1] ?? '';
  expect(recogniseProfile(example, network)).toMatchObject({ ok: true, profile: { network } });
});
