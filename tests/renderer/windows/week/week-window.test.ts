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

/** What follows a week by itself, a moment after it is painted. */
const following = new Set(['week:levels', 'week:year', 'week:ahead', 'week:returns', 'week:returned']);
const asked = () => bridge.made.filter(({ name }) => !following.has(name)).map(({ name, args }) => [name, ...args]);

describe('the week window', () => {
  it('asks for the present week and shows it', async () => {
    const opened = await mount(html`<twelve-week-window></twelve-week-window>`);
    expect(asked()).toEqual([['week:summary', { day: null }]]);
    await vi.waitFor(() => expect(textOf(find(opened, '.dates'))).toBe('16–22 November'));
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
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Tab}{Enter}');
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

  it('follows a painted week with what is around it, and says what was shown', async () => {
    await openWindow();
    bridge.broadcast('week:changed', null);
    await vi.waitFor(() => expect(bridge.made.map(({ name }) => name)).toContain('week:returned'));
    expect(bridge.made.map(({ name, args }) => [name, ...args])).toEqual([
      ['week:summary', { day: null }],
      ['week:levels', { day: '2026-11-22' }],
      ['week:year', { year: 2026 }],
      ['week:ahead'],
      ['week:returns'],
      ['week:returned', { sessionIds: ['00000000-0000-7000-8000-000000000001'] }],
    ]);
  });

  it('hides names with one click, and shows them again', async () => {
    const opened = await openWindow();
    const names = () => findAll(opened, 'article h3').map(textOf).slice(0, 2);
    expect(names()).toEqual(['Ana Kovačević', 'Omar Haddad']);
    find(opened, '.names').click();
    await settled(document.body);
    expect(names()).toEqual(['Person A', 'Person B']);
    expect(document.body.querySelector('twelve-week-window')?.shadowRoot?.innerHTML).not.toContain('Ana');
    find(opened, '.names').click();
    await settled(document.body);
    expect(names()).toEqual(['Ana Kovačević', 'Omar Haddad']);
  });

  it('looks back on a year, and goes from one of its days to that week', async () => {
    const opened = await openWindow();
    find(opened, '.year').click();
    await vi.waitFor(() => find(opened, 'twelve-year-page'));
    await settled(document.body);
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(asked()).toEqual([]);
    find(opened, '[data-day="2026-03-04"]').click();
    await vi.waitFor(() => find(opened, 'twelve-week-page'));
    expect(asked()).toEqual([['week:summary', { day: '2026-03-04' }]]);
  });

  it('goes to a week through the month', async () => {
    const opened = await openWindow();
    find(opened, '.dates').click();
    await vi.waitFor(() => find(opened, '[popover] [data-day="2026-11-05"]'));
    await settled(document.body);
    expect(await accessibilityFaults(opened)).toEqual([]);
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{Enter}');
    await vi.waitFor(() => expect(asked().at(-1)).toEqual(['week:summary', { day: '2026-11-12' }]));
  });

  it('starts with whoever is chosen, and keeps a promise, which can be taken back', async () => {
    const opened = await openWindow();
    await vi.waitFor(() => find(opened, 'twelve-week-ahead'));
    await settled(document.body);
    find(opened, '[aria-label="The promise to Jürgen is kept"]').click();
    await vi.waitFor(() => find(opened, 'twelve-toast > button'));
    find(opened, 'twelve-toast > button').click();
    find(opened, '[aria-label="Start a session with Becky"]').click();
    await vi.waitFor(() => expect(asked()).toHaveLength(4));
    expect(asked()).toEqual([
      ['week:keep-follow-up', { followUpId: 'f3', isKept: true }],
      ['week:keep-follow-up', { followUpId: 'f3', isKept: false }],
      ['session:start', { contactId: 'becky' }],
      ['windows:open', { window: 'session' }],
    ]);
  });

  describe('is taken along:', () => {
    const choose = async (opened: HTMLElement, words: string) => {
      find(find(opened, 'twelve-menu.take'), 'button').click();
      findAll(opened, '[role=menuitem]')
        .find((item) => textOf(item) === words)
        ?.click();
    };
    const toast = (opened: HTMLElement) => textOf(find(find(opened, 'twelve-toast'), 'p'));

    it('as text, with or without names', async () => {
      const opened = await openWindow();
      await choose(opened, 'Copy as text');
      await vi.waitFor(() => expect(toast(opened)).toBe('Copied.'));
      find(opened, '.names').click();
      await settled(document.body);
      await choose(opened, 'Save as PDF');
      await vi.waitFor(() => expect(asked()).toHaveLength(2));
      expect(asked()).toEqual([
        ['week:copy', { day: '2026-11-16', hidesNames: false, format: 'text' }],
        ['week:save', { day: '2026-11-16', hidesNames: true, format: 'pdf' }],
      ]);
    });

    it('as a picture that the window draws, and says where it is', async () => {
      const opened = await openWindow();
      await choose(opened, 'Save as a picture');
      await vi.waitFor(() => expect(toast(opened)).toBe('Saved as “Twelve.png”.'));
      const [name, options] = asked()[0] as [string, { png: Uint8Array; day: string }];
      expect([name, options.day]).toEqual(['week:save-picture', '2026-11-16']);
      const picture = await createImageBitmap(new Blob([Uint8Array.from(options.png)]));
      expect([picture.width, picture.height]).toEqual([2400, 1260]);
    });

    it('as rows of data of the days that are chosen', async () => {
      const opened = await openWindow();
      await choose(opened, 'Save data as a table…');
      await vi.waitFor(() => find(opened, 'twelve-data-sheet'));
      const sheet = find(opened, 'twelve-data-sheet');
      await vi.waitFor(() => find(sheet, 'dialog[open]'));
      expect(await accessibilityFaults(opened)).toEqual([]);
      const [, actions] = findAll(sheet, 'input[name=kind]');
      actions?.click();
      const [from] = findAll(sheet, 'input[type=date]') as HTMLInputElement[];
      const write = (day: string) => {
        if (from === undefined) return;
        from.value = day;
        from.dispatchEvent(new Event('change'));
      };
      write('2026-12-31');
      find(sheet, '.primary').click();
      await settled(document.body);
      expect(textOf(find(sheet, '[role=alert]'))).toBe('The first day comes after the last. Change one of them.');
      write('2026-01-01');
      find(sheet, '.primary').click();
      await vi.waitFor(() =>
        expect(asked()).toEqual([
          ['week:save-data', { kind: 'actions', format: 'csv', firstDay: '2026-01-01', lastDay: '2026-11-22' }],
        ]),
      );
    });

    it('and what is refused is said', async () => {
      const opened = await openWindow();
      bridge.failure = { code: 'print-failed', message: 'The PDF could not be made here.' };
      await choose(opened, 'Save as PDF');
      await vi.waitFor(() => expect(toast(opened)).toBe('The PDF could not be made here.'));
    });
  });

  describe('puts the past right:', () => {
    const menu = (opened: HTMLElement) => find(find(opened, 'twelve-week-person'), 'twelve-menu');

    async function openSheet(opened: HTMLElement): Promise<HTMLElement> {
      find(menu(opened), 'button').click();
      // The first leads to the person, the others to what was done with them.
      const sessions = findAll(menu(opened), '[role=menuitem]').filter((item) => !textOf(item).startsWith('All about'));
      sessions[0]?.click();
      await vi.waitFor(() => find(opened, 'dialog[open]'));
      await settled(document.body);
      return find(opened, 'twelve-correction-sheet');
    }

    it('a card leads to its session, which is saved, and the change can be undone', async () => {
      const opened = await openWindow();
      const sheet = await openSheet(opened);
      find(sheet, '.primary').click();
      await vi.waitFor(() => expect(textOf(find(opened, 'twelve-toast'))).toContain('Undo'));
      expect(textOf(find(find(opened, 'twelve-toast'), 'p'))).toBe('Corrected.');
      expect(await accessibilityFaults(opened)).toEqual([]);
      find(opened, 'twelve-toast > button').click();
      await vi.waitFor(() => expect(textOf(find(find(opened, 'twelve-toast'), 'p'))).toBe('Undone.'));
      expect(asked().map(([name]) => name)).toEqual(['corrections:session', 'corrections:correct', 'corrections:undo']);
      expect(asked().at(-1)).toEqual(['corrections:undo', { correctionId: 'correction-1' }]);
    });

    it('the keyboard undoes the last correction, but not while somebody writes', async () => {
      const opened = await openWindow();
      await userEvent.keyboard('{Control>}z{/Control}');
      await vi.waitFor(() => expect(asked()).toEqual([['corrections:undo', { correctionId: null }]]));
      const sheet = await openSheet(opened);
      find(sheet, 'textarea').focus();
      await userEvent.keyboard('{Control>}z{/Control}');
      expect(asked().filter(([name]) => name === 'corrections:undo')).toHaveLength(1);
    });

    it('a skipped session, which has no card, opens by its ring, and any other by the menu key', async () => {
      const opened = await openWindow();
      find(opened, '.session.skipped').click();
      await vi.waitFor(() => find(opened, 'dialog[open]'));
      find(opened, '.session').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      await vi.waitFor(() => expect(asked()).toHaveLength(2));
      expect(asked().map(([name]) => name)).toEqual(['corrections:session', 'corrections:session']);
    });

    it('a session that Twelve missed is added from the bar', async () => {
      const opened = await openWindow();
      find(find(opened, 'twelve-week-bar'), '.add').click();
      await vi.waitFor(() => find(opened, 'dialog[open]'));
      expect(textOf(find(opened, 'dialog h2'))).toBe('A session that Twelve missed');
    });

    it('what main refuses is said where it is seen', async () => {
      const opened = await openWindow();
      bridge.failure = { code: 'unknown-session', message: 'This session is no longer in Twelve.' };
      find(opened, '.session.skipped').click();
      await vi.waitFor(() => expect(textOf(find(find(opened, 'twelve-toast'), 'p'))).toBe(bridge.failure?.message));
      expect(findAll(opened, 'dialog[open]')).toEqual([]);
    });
  });
});
