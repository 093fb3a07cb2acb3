import { expect, it } from 'vitest';
import { sayings } from '../../../core/tips/sayings.ts';

it('are each known by an id of their own', () => {
  expect(new Set(sayings.map(({ id }) => id)).size).toBe(sayings.length);
});

it('are one line of at most 160 characters each, a whole sentence, none twice', () => {
  const texts = sayings.map(({ text }) => text);
  expect(texts.filter((text) => !/^[A-Z][^\n]{10,158}\.$/.test(text))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});
