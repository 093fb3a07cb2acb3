import { describe, expect, it } from 'vitest';
import { readFriends } from '../../../core/import/facebook-friends.ts';
import { outcome } from '../../support/read-steps.ts';

const read = (value: unknown) => outcome(readFriends(JSON.stringify(value, null, 2)));

describe('the friends that Facebook gives out', () => {
  it.each(['friends_v2', 'friends'])('are a name and the day of the friendship, under the key %s', (key) => {
    const { people, skipped } = read({ [key]: [{ name: 'Ana Kovac', timestamp: 1_700_000_000 }, { name: 'Ben' }] });
    expect(people).toMatchObject([
      { name: 'Ana Kovac', connectedOn: '2023-11-14', connectedThrough: 'facebook', profiles: [] },
      { name: 'Ben', connectedOn: null },
    ]);
    expect(skipped).toEqual([]);
  });

  it('get their accents back, which are written byte by byte', () => {
    const { people } = outcome(
      readFriends(
        String.raw`{"friends_v2":[{"name":"Jos\u00c3\u00a9"},{"name":"Rados\u00c5\u0082aw"},{"name":"Ren\u00e9"}]}`,
      ),
    );
    expect(people.map(({ name }) => name)).toEqual(['José', 'Radosław', 'René']);
  });

  it('are not whoever was removed, asked or is followed', () => {
    const { people } = read({
      deleted_friends_v2: [{ name: 'Ana' }],
      following_v3: [{ name: 'A page' }],
      friends_v2: [],
    });
    expect(people).toEqual([]);
  });

  it('stay out one by one: without a name, twice the same, or cut off', () => {
    const text =
      '{"friends_v2":[{"name":""},{"name":"Ana","timestamp":5},\n{"name":"Ana"},{"name":"Ana","timestamp":1700000000},{"name":"Be';
    const { people, skipped } = outcome(readFriends(text));
    expect(people.map(({ connectedOn }) => connectedOn)).toEqual([null, '2023-11-14']);
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'no-name'],
      [2, 'repeated'],
      [2, 'broken-row'],
    ]);
  });
});
