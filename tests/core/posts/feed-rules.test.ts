import { describe, expect, test } from 'vitest';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { feedPlaces, guessedFeeds } from '../../../core/posts/feed-rules.ts';

function placesOf(link: string) {
  const recognition = recogniseProfile(link);
  if (!recognition.ok) throw new Error(`${link}: ${recognition.reason}`);
  return feedPlaces(recognition.profile);
}

describe('where the feed of a profile stands', () => {
  test.each([
    ['https://social.example/@ana', 'https://social.example/@ana.rss'],
    ['https://bsky.app/profile/ana.example', 'https://bsky.app/profile/ana.example/rss'],
    ['https://github.com/ana', 'https://github.com/ana.atom'],
    ['https://www.reddit.com/user/ana_k', 'https://www.reddit.com/user/ana_k/.rss'],
    ['https://www.pinterest.com/anak/', 'https://www.pinterest.com/anak/feed.rss'],
    [
      'https://www.youtube.com/channel/UC1234567890123456789012',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC1234567890123456789012',
    ],
    ['https://medium.com/@ana', 'https://medium.com/feed/@ana'],
    ['https://ana.substack.com', 'https://ana.substack.com/feed'],
    ['https://ana.wordpress.com/about', 'https://ana.wordpress.com/feed/'],
    ['https://team.wordpress.com/author/ana/', 'https://team.wordpress.com/author/ana/feed/'],
    ['https://ana.blogspot.com/', 'https://ana.blogspot.com/feeds/posts/default'],
    ['https://ana.blogspot.co.uk/', 'https://ana.blogspot.co.uk/feeds/posts/default'],
    ['https://ana.tumblr.com/', 'https://ana.tumblr.com/rss'],
    ['https://www.tumblr.com/ana', 'https://ana.tumblr.com/rss'],
    ['https://ana.ghost.io', 'https://ana.ghost.io/rss/'],
    ['https://dev.to/ana', 'https://dev.to/feed/ana'],
    ['feed://ana.example/blog.xml', 'https://ana.example/blog.xml'],
  ])('%s', (link, feed) => expect(placesOf(link).feeds[0]).toBe(feed));

  test('a site is looked at', () =>
    expect(placesOf('https://ana.example')).toEqual({ feeds: [], page: 'https://ana.example/' }));
  test('a handle on YouTube is looked at', () =>
    expect(placesOf('https://www.youtube.com/@ana')).toEqual({ feeds: [], page: 'https://www.youtube.com/@ana' }));
});

describe('networks without feeds are linked to, never scraped', () => {
  test.each([
    'https://x.com/ana',
    'https://www.linkedin.com/in/ana',
    'https://www.facebook.com/ana.kovac',
    'https://www.instagram.com/ana/',
    'https://www.threads.com/@ana',
    'https://www.tiktok.com/@ana',
    'https://t.me/ana_k',
    'ana@ana.example',
    'https://wa.me/385911234567',
  ])('%s', (link) => expect(placesOf(link)).toEqual({ feeds: [], page: null }));
});

test('a few guesses, at the root of the site', () => {
  const guesses = guessedFeeds('https://ana.example/about/me');
  expect(guesses[0]).toBe('https://ana.example/feed');
  expect(guesses.length).toBeLessThan(9);
});
