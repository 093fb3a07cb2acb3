import { describe, expect, it, vi } from 'vitest';
import { button, find, openWindow, words } from '../../support/session-window.ts';

describe('a way to connect or help', () => {
  it('opens the composer for what is written, where the user looked last', async () => {
    const { element, bridge, settle } = await openWindow('running');
    button(element, 'Encourage').click();
    await vi.waitFor(async () => {
      await settle();
      expect(find(element, 'twelve-compose-sheet >>> twelve-sheet >>> dialog')).toHaveProperty('open', true);
    });
    expect(bridge.made).toEqual([
      { name: 'compose:view', args: [{ kind: 'encourage', contactId: 'contact-ana', postId: null }] },
    ]);
    const chosen = find(element, 'twelve-compose-sheet >>> [name=channel]:checked');
    expect(chosen).toHaveProperty('value', 'page:mastodon:profile-mastodon');
  });

  it('says that the words are on the clipboard once the place is open', async () => {
    const { element, settle } = await openWindow('running');
    button(element, 'Encourage').click();
    await vi.waitFor(async () => {
      await settle();
      button(find(element, 'twelve-compose-sheet'), 'Open Mastodon').click();
    });
    await vi.waitFor(async () => {
      await settle();
      const told = words(find(element, 'twelve-toast >>> [role=status]'));
      expect(told).toBe('Your words are on the clipboard. Paste them into Mastodon.');
    });
  });

  it('follows with a click, through the profile that was looked at last', async () => {
    const { element, bridge, press, settle } = await openWindow('running');
    await press('a');
    await vi.waitFor(async () => {
      await settle();
      find(
        element,
        'twelve-session-running >>> twelve-action-tray >>> twelve-kinds-sheet >>> li:nth-child(10) .kind',
      ).click();
    });
    expect(bridge.made).toEqual([
      { name: 'compose:follow', args: [{ contactId: 'contact-ana', profileId: 'profile-mastodon' }] },
    ]);
  });
});
