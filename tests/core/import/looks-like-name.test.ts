import { expect, it } from 'vitest';
import { looksLikeName } from '../../../core/import/looks-like-name.ts';

it.each(['Ana Kovac', 'Hugo van der Berg', 'J. R. Smith', 'Gil O’Neil', 'Šárka Nováková-Malá', 'محمد علي', '张 伟'])(
  'takes %s for a name',
  (text) => {
    expect(looksLikeName(text)).toBe(true);
  },
);

it.each([
  'Ana',
  'not a link at all',
  'hello World',
  'Ana 2',
  'One Two Three Four Five Six',
  '',
  'van der',
  'Ana @ana',
  'A/B Test',
])('takes "%s" for none', (text) => {
  expect(looksLikeName(text)).toBe(false);
});
