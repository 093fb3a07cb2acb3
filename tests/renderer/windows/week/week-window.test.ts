import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GalleryBridge } from '../../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../../renderer/gallery/session-fixtures.ts';
import { weekFixtures } from '../../../../renderer/gallery/week-fixtures.ts';
import '../../../../renderer/windows/week/week-window.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from '../../week/mount.ts';

let bridge: GalleryBridge;

beforeEach(() => {
  bridge = new GalleryBridge(aScreen());
  Object.assign(window, { bridge });
});

afterEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { bridge: undefined });
});

/** The window once it shows a week. */
async function openWindow(): Promise<HTMLElement> {
  const opened = await mount(html`<twelve-week-window></twelve-week-window>`);
  await vi.waitFor(() => find(opened, 'twelve-week-page'));
  await settled(document.body);
  // The first key of a run gives the page the focus, for which the window asks again.
  await userEvent.keyboard('{Shift}');
  bridge.made.length = 0;
  return opened;
}

const asked = () => bridge.made.map(({ name, args }) => [name, ...args]);

describe('the week window', () => {
  it('asks for the present week and shows it', async () => {
    const opened = await mount(html`<twelve-week-window></twelve-week-window>`);
    expect(asked()).toEqual([['week:summary', { day: null }]]);
    await vi.waitFor(() => expect(textOf(find(opened, 'h1'))).toBe('16–22 November'));
  });

  it('goes to other weeks by keys, and back', async () => {
    bridge.week = { ...weekFixtures.usual, isThisWeek: false, hasLater: true };
    await openWindow();
    await userEvent.keyboard('{ArrowLeft}{PageUp}{ArrowRight}{PageDown}{Home}');
    expect(asked()).toEqual([
      ['week:summary', { day: '2026-11-09' }],
      ['week:summary', { day: '2026-11-09' }],
      ['week:summary', { day: '2026-11-23' }],
      ['week:summary', { day: '2026-11-23' }],
      ['week:summary', { day: null }],
    ]);
  });

  it('stays where it is when there is nothing beyond', async () => {
    bridge.week = { ...weekFixtures.usual, hasEarlier: false };
    await openWindow();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Home}');
    expect(asked()).toEqual([]);
  });

  it('can be used from the bar to a card by the keyboard alone', async () => {
    const opened = await openWindow();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    expect(textOf(find(find(opened, 'article:focus'), 'h3'))).toBe('Ana Kovačević');
  });

  it('asks again when something has changed, and shows it', async () => {
    const opened = await openWindow();
    bridge.week = weekFixtures.empty;
    bridge.broadcast('week:changed', null);
    expect(asked()).toEqual([['week:summary', { day: null }]]);
    await vi.waitFor(() => find(opened, 'twelve-week-empty'));
  });

  it('asks again when somebody comes back to it: the day may have changed', async () => {
    await openWindow();
    window.dispatchEvent(new Event('focus'));
    expect(asked()).toEqual([['week:summary', { day: null }]]);
  });

  it('shows the last week asked for, whichever answer comes last', async () => {
    const opened = await openWindow();
    const answers: ((week: typeof bridge.week) => void)[] = [];
    bridge.request = () =>
      new Promise((resolve) => answers.push((week) => resolve({ ok: true, value: week as never })));
    bridge.broadcast('week:changed', null);
    bridge.broadcast('week:changed', null);
    answers[1]?.(weekFixtures.empty);
    answers[0]?.(weekFixtures.usual);
    await vi.waitFor(() => find(opened, 'twelve-week-empty'));
    await settled(opened);
    expect(findAll(opened, 'twelve-week-people')).toEqual([]);
  });

  it('shows the week that is wanted', async () => {
    await openWindow();
    bridge.broadcast('week:show', { day: '2026-11-11' });
    await vi.waitFor(() => expect(asked().at(-1)).toEqual(['week:summary', { day: '2026-11-11' }]));
  });

  it('starts a session from an empty week and opens its window', async () => {
    bridge.week = weekFixtures.empty;
    const opened = await openWindow();
    find(opened, '.primary').click();
    await vi.waitFor(() =>
      expect(asked()).toEqual([
        ['session:start', { contactId: null }],
        ['windows:open', { window: 'session' }],
      ]),
    );
  });

  it('says what went wrong and tries again when asked to', async () => {
    bridge.failure = { code: 'bug', message: 'The week could not be read just now.' };
    const opened = await mount(html`<twelve-week-window></twelve-week-window>`);
    await vi.waitFor(() => expect(textOf(find(find(opened, 'twelve-toast'), 'p'))).toBe(bridge.failure?.message));
    expect(await accessibilityFaults(opened)).toEqual([]);
    bridge.failure = null;
    find(opened, '.failed button').click();
    await vi.waitFor(() => find(opened, 'twelve-week-page'));
  });

  it('can be used by everybody, with a notice shown', async () => {
    const opened = await openWindow();
    bridge.broadcast('windows:notice', { message: 'The database was restored from yesterday.' });
    await settled(document.body);
    expect(await accessibilityFaults(opened)).toEqual([]);
  });

  it('follows the chosen theme', async () => {
    await openWindow();
    bridge.broadcast('windows:theme', { theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    bridge.broadcast('windows:theme', { theme: 'system' });
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('leaves nothing behind when it goes', async () => {
    const opened = await openWindow();
    opened.remove();
    window.dispatchEvent(new Event('focus'));
    expect(bridge.listenerCount).toBe(0);
    expect(asked()).toEqual([]);
  });
});
