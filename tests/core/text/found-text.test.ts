import { expect, it } from 'vitest';
import { foundText } from '../../../core/text/found-text.ts';

it('says the way out of a packed archive', () => {
  expect(foundText('zip')).toMatch(/^is a packed archive in which nobody was found\. Choose the archive/);
});

it('has words for what nobody knows', () => {
  expect(foundText('riddle')).toBe(foundText('text'));
});
