import { describe, expect, it } from 'vitest';
import {
  baseName,
  isCircle,
  isKnownName,
  mayHoldPeople,
  parentName,
  withoutTwins,
} from '../../../core/import/entry-names.ts';

describe('the names of files in archives', () => {
  it.each(['Connections.csv', 'a/b/FOLLOWING.JS', 'x.vcf', 'friends.html', 'subscriptions.opml'])(
    'say of %s that it may hold people',
    (path) => {
      expect(mayHoldPeople(path)).toBe(true);
    },
  );

  it.each(['photo.jpg', '__MACOSX/Connections.csv', 'a/.hidden.csv', 'a/._Connections.csv', 'movie.csv.mp4', ''])(
    'say of %j that it does not',
    (path) => {
      expect(mayHoldPeople(path)).toBe(false);
    },
  );

  it.each([
    'connections/friends/your_friends.json',
    'followers_1.json',
    "who_you've_followed.json",
    'data/following.js',
    'data/following-part1.js',
    'data/tweets.js',
    'data/tweets-part12.js',
    'data/tweet.part1.js',
    'messages.csv',
    'All Contacts.vcf',
  ])('know %s as one that networks use', (path) => {
    expect(isKnownName(path)).toBe(true);
  });

  it.each(['messages/inbox/ana/message_1.json', 'data/direct-messages.js', 'posts/1.html'])(
    'know %s as none',
    (path) => {
      expect(isKnownName(path)).toBe(false);
    },
  );

  it('tell the last two parts of a path', () => {
    expect([baseName('a/B.csv'), parentName('a/b.csv'), parentName('b.csv')]).toEqual(['b.csv', 'a', '']);
  });

  it('tell the circles of Google+', () => {
    expect(
      ['Takeout/Google+ Circles/Friends.csv', 'Google+Circles/a.vcf', 'Contacts/Friends.csv'].map(isCircle),
    ).toEqual([true, true, false]);
  });

  it('leave out cards beside a table of the same name', () => {
    const entries = ['a/All.csv', 'a/All.vcf', 'b/All.vcf'].map((path) => ({ path }));
    expect(withoutTwins(entries).map(({ path }) => path)).toEqual(['a/All.csv', 'b/All.vcf']);
  });
});
