import { expect, it } from 'vitest';
import { foldName } from '../../../core/import/fold-name.ts';

it.each([
  ['Ana Kováč', 'ana kovac'],
  ['  ANA   KOVAC ', 'ana kovac'],
  ['O’Neil, J. R.', 'o neil j r'],
  ['Ａｎａ', 'ana'],
  ['张伟', '张伟'],
  ['🚀', ''],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
