import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonEntries, type JsonEntry } from '../../../core/import/json-entries.ts';

function read(text: string, pieceLength = text.length): readonly JsonEntry[] {
  const entries = new JsonEntries();
  const found: JsonEntry[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, pieceLength)) {
    found.push(...entries.push(text.slice(at, at + pieceLength)));
  }
  return [...found, ...entries.end()];
}

const summary = (text: string) => read(text).map(({ line, list, text: entry }) => `${line} ${list}: ${entry}`);

describe('the entries of a JSON file', () => {
  it('are those of the list that the file is, whatever is assigned in front of it', () => {
    expect(summary('window.YTD.following.part0 = [ {"a":1},\n{"b":[{}]} ];')).toEqual([
      '1 : {"a":1}',
      '2 : {"b":[{}]}',
    ]);
  });

  it('are those of each list at the root, under its key', () => {
    expect(summary('{"v":"x","friends_v2":[{"a":1}],\n"other":{"deep":[{"b":2}]},"more":[{"c":3}]}')).toEqual([
      '1 friends_v2: {"a":1}',
      '2 more: {"c":3}',
    ]);
  });

  it('may hold brackets and quotes in their texts', () => {
    expect(read('[{"a":"}]{\\"["},{"b":"\\\\"}]').map(({ text }) => text)).toEqual(['{"a":"}]{\\"["}', '{"b":"\\\\"}']);
  });

  it('are all there but the last when the file was cut off, and the last as far as it goes', () => {
    expect(read('[{"a":1},{"b":').map(({ text }) => text)).toEqual(['{"a":1}', '{"b":']);
  });

  it('lose nobody else to a text that never ends', () => {
    expect(
      read('[{"a":"never},\n"b":1},\n{"c":2}]')
        .map(({ text }) => text)
        .at(-1),
    ).toBe('{"c":2}');
  });

  it('are not kept whole when one goes on for ever', () => {
    const [first, second] = read(`[{"a":"${'x'.repeat(3_000_000)}"},{"b":1}]`, 100_000);
    expect(first?.text.length).toBeLessThan(1_100_000);
    expect(second?.text).toBe('{"b":1}');
  });

  it('are the same however the file is cut into pieces', () => {
    const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.dictionary(fc.string(), fc.string()))));
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 1, max: 9 }), (list, length) => {
        const found = read(`x = ${JSON.stringify(list, null, 1)};`, length);
        expect(found.map(({ text }) => JSON.parse(text) as unknown)).toEqual(list);
      }),
    );
  });

  it('are looked for in whatever there is, without an error', () => {
    const signs = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '\n', 'a', ',') });
    fc.assert(fc.property(signs, fc.integer({ min: 1, max: 5 }), (text, length) => void read(text, length)));
  });
});
