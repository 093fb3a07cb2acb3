import { describe, expect, test } from 'vitest';
import { feedTroubles, type FeedState } from '../../../core/posts/post.ts';
import { postAge, troubleText } from '../../../core/text/posts-text.ts';

const now = Date.parse('2026-11-18T12:00:00Z');
const minute = 60_000;

describe('how old a post is', () => {
  test.each([
    [0, 'just now'],
    [-5, 'just now'],
    [5, '5 min'],
    [60, '1 hour'],
    [23 * 60, '23 hours'],
    [24 * 60, '1 day'],
    [13 * 24 * 60, '13 days'],
    [21 * 24 * 60, '3 weeks'],
  ])('%i minutes', (minutes, expected) => expect(postAge(now - minutes * minute, now)).toBe(expected));

  test('by its month when it is older', () => {
    expect(postAge(Date.parse('2026-05-03'), now)).toBe('May');
    expect(postAge(Date.parse('2019-05-03'), now)).toMatch(/^May 2019$/);
  });

  test('nothing where nobody said', () => expect(postAge(null, now)).toBe(''));
});

describe('what went wrong', () => {
  const feed = (changes: Partial<FeedState>): FeedState => ({
    profileId: 'p',
    network: 'website',
    site: 'ana.example',
    fetchedAt: null,
    trouble: null,
    ...changes,
  });

  test('nothing when all is well', () => expect(troubleText([feed({})], now)).toBe(''));

  test.each(feedTroubles)('%s has a sentence', (trouble) => {
    expect(troubleText([feed({ trouble })], now)).toMatch(/^(?:You|ana\.example) .+\. Nothing was read yet\.$/);
  });

  test('with when it was read last', () => {
    expect(troubleText([feed({ trouble: 'slow', fetchedAt: now - minute })], now)).toMatch(/Last read at \d/);
    expect(troubleText([feed({ trouble: 'slow', fetchedAt: now - 3 * 24 * 60 * minute })], now)).toMatch(
      /Last read on .*November/,
    );
  });

  test('being offline is the reason for all of it', () => {
    const text = troubleText([feed({ trouble: 'slow' }), feed({ trouble: 'offline' })], now);
    expect(text).toMatch(/^You are offline\. /);
    expect(troubleText([feed({ trouble: 'slow' }), feed({ trouble: 'busy' })], now)).toContain('So it is with 1 more.');
  });
});
