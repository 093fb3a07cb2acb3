import { expect, it } from 'vitest';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { describeNetwork } from '../../support/network-cases.ts';

describeNetwork('feed', {
  leads: [
    ['https://ana.example/feed', 'ana.example/feed', 'https://ana.example/feed'],
    ['feed://ana.example/news', 'ana.example/news', 'https://ana.example/news'],
    ['feed:https://ana.example/news', 'ana.example/news', 'https://ana.example/news'],
    ['rss://ana.example/news', 'ana.example/news', 'https://ana.example/news'],
    ['https://ana.example/index.xml', 'ana.example/index.xml', 'https://ana.example/index.xml'],
    ['https://ana.example/?feed=rss2', 'ana.example?feed=rss2', 'https://ana.example/?feed=rss2'],
    ['https://mastodon.example/@ana.rss', 'mastodon.example/@ana.rss', 'https://mastodon.example/@ana.rss'],
    ['https://github.com/ana.atom', 'github.com/ana.atom', 'https://github.com/ana.atom'],
    ['https://medium.com/feed/@ana', 'medium.com/feed/@ana', 'https://medium.com/feed/@ana'],
    ['https://ana.substack.com/feed', 'ana.substack.com/feed', 'https://ana.substack.com/feed'],
    ['https://www.reddit.com/user/ana/.rss', 'reddit.com/user/ana/.rss', 'https://www.reddit.com/user/ana/.rss'],
    [
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC1',
      'youtube.com/feeds/videos.xml?channel_id=UC1',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC1',
    ],
    ['http://ana.example/blog/atom.xml', 'ana.example/blog/atom.xml', 'http://ana.example/blog/atom.xml'],
  ],
  refuses: [['feed: nonsense', 'impossible-handle']],
});

it('does not take the page called feed of a network for one', () => {
  expect(recogniseProfile('https://www.linkedin.com/feed/')).toMatchObject({ ok: false, network: 'linkedin' });
});
