import { expect, it } from 'vitest';
import { cleanTags } from '../../../core/import/clean-tags.ts';

it('tags are clean, each once, and without what Google puts everybody into', () => {
  expect(cleanTags([' Navy ', '* myContacts', '', 'Navy', '* Work\u200b'])).toEqual(['Navy', 'Work']);
});

it('tags are few and short', () => {
  const tags = cleanTags(Array.from({ length: 50 }, (_, at) => `${at}${'x'.repeat(100)}`));
  expect([tags.length, tags[0]?.length]).toEqual([20, 50]);
});
