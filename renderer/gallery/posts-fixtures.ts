import type { FeedState, Post, PostsView } from '../../core/posts/post.ts';

const hourMs = 3_600_000;

export function aPost(changes: Partial<Post> = {}, hoursAgo = 2): Post {
  return {
    id: `post-${hoursAgo}`,
    profileId: 'profile-website',
    network: 'website',
    title: 'What I learned from a year of listening tours',
    excerpt: 'Twelve towns, forty kitchens, and the one question that opened every door.',
    url: 'https://ana.example/listening',
    publishedAt: Date.now() - hoursAgo * hourMs,
    isUnread: false,
    ...changes,
  };
}

export function aFeed(changes: Partial<FeedState> = {}): FeedState {
  return {
    profileId: 'profile-website',
    network: 'website',
    site: 'ana.example',
    fetchedAt: Date.now() - 30 * hourMs,
    trouble: null,
    ...changes,
  };
}

export function aPostsView(changes: Partial<PostsView> = {}): PostsView {
  return { contactId: 'contact-ana', posts: [], feeds: [], offers: [], isFetching: false, ...changes };
}

const posts: readonly Post[] = [
  aPost({ isUnread: true }, 3),
  aPost(
    {
      isUnread: true,
      network: 'mastodon',
      title: '',
      excerpt:
        'Looking for somebody who knows how small libraries lend out tools. Not an app, the shelf itself: who mends, who counts, who says no?',
    },
    20,
  ),
  aPost({ title: 'Notes on moving from support to product', excerpt: '' }, 24 * 9),
  aPost({ title: 'The kindest review I ever got', excerpt: 'It began with a question.' }, 24 * 120),
  aPost({ title: 'A page without a date or an address', url: null, publishedAt: null, excerpt: '' }, 24 * 500),
];

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** What the session window shows of posts, by the name of its state. Built when asked for: posts grow old. */
export const postsFixtures: Readonly<Record<string, () => PostsView>> = {
  'running, posts': () => aPostsView({ posts, feeds: [aFeed()] }),
  'running, looking for posts': () => aPostsView({ isFetching: true }),
  'running, offline': () => aPostsView({ posts: posts.slice(2), feeds: [aFeed({ trouble: 'offline' })] }),
  'running, no posts to be had': () => aPostsView({ feeds: [aFeed({ trouble: 'slow', fetchedAt: null })] }),
  'running, more profiles': () =>
    aPostsView({
      posts: posts.slice(0, 2),
      feeds: [aFeed()],
      isFetching: true,
      offers: [
        { network: 'github', handle: 'anakovacevic', url: 'https://github.com/anakovacevic' },
        { network: 'bluesky', handle: 'ana.example', url: 'https://bsky.app/profile/ana.example' },
      ],
    }),
  'running, fifty posts': () =>
    aPostsView({
      feeds: [aFeed({ trouble: 'busy', site: `${longWord.toLowerCase()}.example` })],
      posts: Array.from({ length: 50 }, (_, place) =>
        aPost(
          {
            isUnread: place < 12,
            title: place % 3 === 0 ? '' : place % 7 === 0 ? longWord : `Post number ${place} of a very busy person`,
            ...(place === 4 ? { title: 'مقالة عن الإصغاء', excerpt: 'ما الذي يجعل السؤال جيدًا؟' } : {}),
          },
          place * 11 + 1,
        ),
      ),
    }),
};
