import { describe, expect, it } from 'vitest';
import { circleTag, readCircle } from '../../../core/import/google-plus-circle.ts';
import { outcome, tableRows } from '../../support/read-steps.ts';

const header = ['First Name', 'Last Name', 'Nickname', 'Display Name', 'Profile URL'];

describe('a circle of Google+', () => {
  it('becomes a tag, and its dead links come in as closed', () => {
    const link = 'https://plus.google.com/123456789012345678901';
    const { people } = outcome(readCircle(tableRows(header, ['Ana', 'Kovač', '', 'Ana K.', link]), 'Book club.csv'));
    expect(people).toMatchObject([
      {
        name: 'Ana K.',
        tags: ['Book club'],
        profiles: [{ network: 'google-plus', handle: '123456789012345678901', url: null, status: 'closed' }],
      },
    ]);
  });

  it('knows names with a plus, and parts of a name where no other is shown', () => {
    const row = ['Ana', 'Kovač', '', '', 'https://plus.google.com/+AnaKovac'];
    const { people } = outcome(readCircle(tableRows(header, row), 'Friends.csv'));
    expect(people).toMatchObject([{ name: 'Ana Kovač', profiles: [{ handle: '+AnaKovac' }] }]);
  });

  it.each([
    ['Book club.csv', ['Book club']],
    ['Book club (1).csv', ['Book club']],
    ['v1.2 people.csv', ['v1.2 people']],
    ['', []],
  ])('is called as its file: %s', (file, tags) => {
    expect(circleTag(file)).toEqual(tags);
  });
});
