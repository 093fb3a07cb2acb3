import { expect, it } from 'vitest';
import { cleanNote } from '../../../core/import/clean-note.ts';

it('a note keeps its lines but nothing invisible', () => {
  expect(cleanNote(' one\u200b\r\ntwo \r three\n')).toBe('one\ntwo\nthree');
});

it('a note has an end', () => {
  expect(cleanNote('x'.repeat(20_000)).length).toBe(10_000);
});
