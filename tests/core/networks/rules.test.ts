import { expect, it } from 'vitest';
import { networks } from '../../../core/networks/network.ts';
import { networkNamed, networkRules, ruleOf } from '../../../core/networks/rules.ts';

it('has a rule for every network with a place of its own, each once', () => {
  const others = new Set(['website', 'feed', 'email']);
  expect(networkRules.map(({ network }) => network).toSorted()).toEqual(
    networks.filter((network) => !others.has(network)).toSorted(),
  );
});

it('asks Mastodon last, since any host could be a server of it', () => {
  expect(networkRules.at(-1)?.network).toBe('mastodon');
});

it('never calls two networks by one name', () => {
  const aliases = networkRules.flatMap((rule) => rule.aliases);
  expect(new Set(aliases).size).toBe(aliases.length);
});

it.each([
  ['Twitter', 'x'],
  ['G+', 'google-plus'],
  ['Blog', 'website'],
  ['E-Mail', 'email'],
  ['myspace', null],
])('knows what is meant by %s', (name, network) => {
  expect(networkNamed(name)).toBe(network);
});

it('knows no rule for a website', () => {
  expect(ruleOf('website')).toBe(null);
});
