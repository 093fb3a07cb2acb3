import { expect, it } from 'vitest';
import { actionKinds } from '../../../core/actions/action.ts';
import { kindsOfRung, rungOf } from '../../../core/actions/ladder.ts';

it.each([
  [12, 'comment'],
  [9, 'comment'],
  [6, 'comment'],
  [5, 'pass-on'],
  [3, 'pass-on'],
  [2, 'thanks'],
  [1, 'promise'],
  [0, 'promise'],
])('with %i minutes left there is time for: %s', (minutes, rung) => {
  expect(rungOf(minutes)).toBe(rung);
});

it('what is quickly done is a way to connect', () => {
  for (const kinds of Object.values(kindsOfRung)) {
    expect((kinds ?? []).filter((kind) => !actionKinds.includes(kind))).toEqual([]);
  }
});
