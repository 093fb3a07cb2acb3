import { expect, it } from 'vitest';
import { profileKey } from '../../../core/networks/profile-key.ts';

it.each([
  ['x', 'Ana_K', 'ana_k'],
  ['facebook', 'Ana.Kovac', 'anakovac'],
  ['instagram', 'ana.k', 'ana.k'],
  ['linkedin', 'J\u00DCRGEN', 'jürgen'],
  ['linkedin', 'ju\u0308rgen', 'jürgen'],
  ['email', 'Ana@mail.example', 'ana@mail.example'],
] as const)('folds a handle of %s: %s', (network, handle, key) => {
  expect(profileKey(network, handle)).toBe(key);
});
