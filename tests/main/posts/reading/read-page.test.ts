import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../main/posts/reading/read-page.ts';

const address = 'https://ana.example/about/';
const read = (html: string, header = '') => readPage(html, address, header);

describe('feeds that a page names', () => {
  test('in its head, absolute, in order, and without those of comments', () => {
    const page = read(`<head>
      <link rel="alternate" type="application/rss+xml" title="Ana &raquo; Feed" href="/feed/">
      <link rel="alternate" type="application/rss+xml" title="Ana &raquo; Comments Feed" href="/other/">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel=ALTERNATE type="application/atom+xml" href=atom.xml>
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" type="text/html" hreflang="de" href="/de/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1"></head>`);
    expect(page.named).toEqual([
      'https://ana.example/feed/',
      'https://ana.example/about/atom.xml',
      'https://ana.example/about/feed.json',
    ]);
  });

  test('relative to its base', () => {
    expect(read('<base href="/blog/"><link rel="alternate" type="application/rss+xml" href="feed">').named).toEqual([
      'https://ana.example/blog/feed',
    ]);
  });

  test('in the header of the answer', () => {
    const header =
      '<https://ana.example/x>; rel="next", </feed>; rel="alternate"; type="application/rss+xml"; title="a, b"';
    expect(read('', header).named).toEqual(['https://ana.example/feed']);
  });

  test('a channel’s page on YouTube names its channel', () => {
    const html = '<script>{"channelId":"UC1234567890123456789012"}</script>';
    expect(readPage(html, 'https://www.youtube.com/@ana', '').named).toEqual([
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC1234567890123456789012',
    ]);
    expect(read(html).named).toEqual([]);
  });
});

test('links that look like feeds, by their address or their words', () => {
  const page = read(`<a href="/index.rss">x</a><a href="/subscribe"> RSS </a><a href="/feedback">Feedback</a>
    <a href="/comments/feed">c</a><a href="/my-feed">y</a><a href="javascript:feed()">rss</a><a href="/plain">plain</a>`);
  expect(page.likely).toEqual([
    'https://ana.example/index.rss',
    'https://ana.example/subscribe',
    'https://ana.example/my-feed',
  ]);
});

test('other places of the same person', () => {
  const page =
    read(`<link rel="me" href="https://github.com/ana"><a rel="nofollow me" href="https://social.example/@ana">m</a>
    <a rel="me" href="mailto:ana@ana.example">mail</a><a rel="home" href="/">h</a>`);
  expect(page.me).toEqual(['https://github.com/ana', 'https://social.example/@ana']);
});
