import { expect, test } from 'vitest';
import { postName } from '../../../core/posts/post.ts';

test('a post is called by its title, or by its first words where it has none', () => {
  expect(postName({ title: 'On bread', excerpt: 'It takes time.' })).toBe('On bread');
  expect(postName({ title: '', excerpt: 'It takes time.' })).toBe('It takes time.');
});
