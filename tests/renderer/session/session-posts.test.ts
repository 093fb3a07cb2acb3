import { expect, it } from 'vitest';
import { aPost, aPostsView } from '../../../renderer/gallery/posts-fixtures.ts';
import { button, find, findAll, openWindow, words } from '../support/session-window.ts';

const posts = 'twelve-session-running >>> twelve-session-posts';

it('shows posts with what is new, and opens one', async () => {
  const { element, bridge, settle } = await openWindow('running, posts');
  await settle();
  expect(words(find(element, `${posts} >>> h2`))).toBe('Lately · 2 new');
  expect(findAll(element, `${posts} >>> .unread`)).toHaveLength(2);
  expect(findAll(element, 'twelve-session-running >>> twelve-contact-facts >>> .read')).toHaveLength(0);
  find(element, `${posts} >>> button.post`).click();
  expect(bridge.made.at(-1)).toEqual({ name: 'posts:open', args: [{ contactId: 'contact-ana', postId: 'post-3' }] });
});

it('opens the newest unread post by its key', async () => {
  const { bridge, press, settle } = await openWindow('running, posts');
  await settle();
  await press('r');
  expect(bridge.made.at(-1)).toMatchObject({ name: 'posts:open' });
});

it('offers what to do instead where there is nothing to read', async () => {
  const { element, settle } = await openWindow('running, no posts to be had');
  await settle();
  expect(words(find(element, `${posts} >>> .trouble`))).toMatch(/did not answer in time\. Nothing was read yet\.$/);
  expect(words(find(element, 'twelve-session-running >>> twelve-contact-facts >>> .read'))).toContain('Open a profile');
});

it('takes what comes later, and nothing of somebody else', async () => {
  const { element, bridge, settle } = await openWindow('running, looking for posts');
  await settle();
  expect(words(find(element, `${posts} >>> .looking`))).toBe('Looking for what Ana posted…');
  bridge.broadcast('posts:view', aPostsView({ contactId: 'contact-bo', posts: [aPost()] }));
  await settle();
  expect(findAll(element, `${posts} >>> .post`)).toHaveLength(0);
  bridge.broadcast('posts:view', aPostsView({ posts: [aPost()] }));
  await settle();
  expect(findAll(element, `${posts} >>> .post`)).toHaveLength(1);
});

it('adds another profile with one click, or never mind', async () => {
  const { element, bridge, settle } = await openWindow('running, more profiles');
  await settle();
  button(element, 'Add GitHub: anakovacevic').click();
  expect(bridge.made.at(-1)).toMatchObject({
    name: 'contacts:add-profile',
    args: [{ contactId: 'contact-ana', address: 'https://github.com/anakovacevic' }],
  });
  button(element, 'Never mind Bluesky').click();
  expect(bridge.made.at(-1)).toMatchObject({ name: 'posts:decline-offer' });
});

it('loads nothing from a post: there is no picture and no frame in it', async () => {
  const { element, settle } = await openWindow('running, fifty posts');
  await settle();
  expect(findAll(element, `${posts} >>> img, iframe, script`)).toHaveLength(0);
  expect(findAll(element, `${posts} >>> li`)).toHaveLength(50);
});
