import { describe, expect, it } from 'vitest';
import { readXList } from '../../../core/import/x-accounts.ts';
import { links, outcome } from '../../support/read-steps.ts';

const file = (kind: 'following' | 'follower', ...accounts: readonly unknown[]): string =>
  `window.YTD.${kind}.part0 = ${JSON.stringify(
    accounts.map((account) => ({ [kind]: account })),
    null,
    2,
  )}`;

describe('the accounts in the archive of X', () => {
  it.each(['following', 'follower'] as const)('are known by number only, in %s.js', (kind) => {
    const { people, skipped } = outcome(
      readXList(
        file(kind, {
          accountId: '1390726374860673024',
          userLink: 'https://twitter.com/intent/user?user_id=1390726374860673024',
        }),
      ),
    );
    expect(people).toMatchObject([
      {
        line: 2,
        name: 'X id:1390726374860673024',
        connectedThrough: 'x',
        profiles: [{ handle: 'id:1390726374860673024', url: 'https://x.com/intent/user?user_id=1390726374860673024' }],
      },
    ]);
    expect(skipped).toEqual([]);
  });

  it('may end with a semicolon, be a later part, and lack their link', () => {
    const text = 'window.YTD.following.part1 = [{"following":{"accountId":"12"}}];';
    expect(outcome(readXList(text)).people.map(links)).toEqual([['x id:12']]);
  });

  it('have a handle where the link holds one; the number stays without a link of its own', () => {
    const { people } = outcome(readXList(file('following', { accountId: '12', userLink: 'https://x.com/bob' })));
    expect(people).toMatchObject([
      {
        name: 'bob',
        profiles: [
          { handle: 'bob', url: 'https://x.com/bob' },
          { handle: 'id:12', url: null },
        ],
      },
    ]);
  });

  it.each(['eval("1")', '<script>alert(1)</script>', '', '-1', '123456789012345678901234'])(
    'are never run and stay out when they are no number: %s',
    (accountId) => {
      const { people, skipped } = outcome(readXList(file('following', { accountId }, { accountId: '12' })));
      expect([people.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['broken-row']]);
    },
  );

  it('stay out when they stand there twice, or are numbers that lost their last digits', () => {
    const { people, skipped } = outcome(
      readXList(file('following', { accountId: '12' }, { accountId: '12' }, { accountId: 1_390_726_374_860_673_024 })),
    );
    expect([people.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['repeated', 'broken-row']]);
  });
});
