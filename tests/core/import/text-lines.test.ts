import { expect, it } from 'vitest';
import { textLines } from '../../../core/import/text-lines.ts';

it.each([
  ['LF', 'a\nb\nc'],
  ['CR LF', 'a\r\nb\r\nc'],
  ['CR', 'a\rb\rc'],
  ['the CR CR LF of some phones', 'a\r\r\nb\r\r\nc'],
  ['a mixture', 'a\rb\r\nc'],
])('counts lines that end in %s', (_, text) => {
  expect([...textLines(text)]).toEqual([
    { line: 1, text: 'a' },
    { line: 2, text: 'b' },
    { line: 3, text: 'c' },
  ]);
});

it('counts empty lines too', () => {
  expect([...textLines('a\n\nb')].map(({ line, text }) => `${line}${text}`)).toEqual(['1a', '2', '3b']);
});

it('leaves out the mark at the beginning', () => {
  expect([...textLines('\uFEFFa')]).toEqual([{ line: 1, text: 'a' }]);
});
